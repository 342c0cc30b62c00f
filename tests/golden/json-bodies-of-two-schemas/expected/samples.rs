#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod things {
    use super::host::*;
    pub fn things_update_required(client: &Client) -> Run {
        use golden_case::things::Thing;
        json(client.things().update(path("id"), Thing::new("name")))
    }

    pub fn things_update_full(client: &Client) -> Run {
        use golden_case::things::Thing;
        json(client.things().update(path("id"), Thing::new("name")))
    }

    pub fn things_update_full_vndapi(client: &Client) -> Run {
        use golden_case::things::{Thing, UpdateThingVndApiRequest};
        json(
            client
                .things()
                .update(path("id"), UpdateThingVndApiRequest::new(Thing::new("name"))),
        )
    }

    pub fn things_update_full_mergepatch(client: &Client) -> Run {
        use golden_case::things::UpdateThingMergePatchRequest;
        json(
            client
                .things()
                .update(
                    path("id"),
                    UpdateThingMergePatchRequest::new().name("name").colour("colour"),
                ),
        )
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "PATCH",
        path: "/things/{id}",
        operation_id: "updateThing",
        form: host::Form::Required,
        variant: "",
        call: things::things_update_required,
    },
    host::Sample {
        method: "PATCH",
        path: "/things/{id}",
        operation_id: "updateThing",
        form: host::Form::Full,
        variant: "",
        call: things::things_update_full,
    },
    host::Sample {
        method: "PATCH",
        path: "/things/{id}",
        operation_id: "updateThing",
        form: host::Form::Full,
        variant: "application/vnd.api+json",
        call: things::things_update_full_vndapi,
    },
    host::Sample {
        method: "PATCH",
        path: "/things/{id}",
        operation_id: "updateThing",
        form: host::Form::Full,
        variant: "application/merge-patch+json",
        call: things::things_update_full_mergepatch,
    },
];
