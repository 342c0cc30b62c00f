#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod maps {
    use super::host::*;
    pub fn maps_retrieve_required(client: &Client) -> Run {
        use golden_case::maps::RetrieveMapKind;
        json(
            client
                .maps()
                .retrieve(
                    path("points"),
                    path("area"),
                    1,
                    path(RetrieveMapKind::Road),
                    path("any"),
                    path("either"),
                ),
        )
    }

    pub fn maps_retrieve_full(client: &Client) -> Run {
        use golden_case::maps::{RetrieveMapKind, RetrieveMapXLayers};
        json(
            client
                .maps()
                .retrieve(
                    path("points"),
                    path("area"),
                    1,
                    path(RetrieveMapKind::Road),
                    path("any"),
                    path("either"),
                )
                .x_area("X-Area")
                .x_layers([RetrieveMapXLayers::A])
                .x_rows("X-Rows"),
        )
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "GET",
        path: "/maps/{points}/{area}/{level}/{kind}/{any}/{either}",
        operation_id: "retrieveMap",
        form: host::Form::Required,
        variant: "",
        call: maps::maps_retrieve_required,
    },
    host::Sample {
        method: "GET",
        path: "/maps/{points}/{area}/{level}/{kind}/{any}/{either}",
        operation_id: "retrieveMap",
        form: host::Form::Full,
        variant: "",
        call: maps::maps_retrieve_full,
    },
];
