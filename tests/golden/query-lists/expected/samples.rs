#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod pets {
    use super::host::*;
    pub fn pets_list_required(client: &Client) -> Run {
        json(client.pets().list(["tags"]))
    }

    pub fn pets_list_full(client: &Client) -> Run {
        use golden_case::pets::ListPetsFilter;
        json(
            client
                .pets()
                .list(["tags"])
                .exploded(["exploded"])
                .commas(["commas"])
                .spaces([1])
                .pipes([1])
                .exploded_pipes([1])
                .filter(ListPetsFilter::new().status(["status"]))
                .one_or_more("one_or_more")
                .limit(1),
        )
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "GET",
        path: "/pets",
        operation_id: "listPets",
        form: host::Form::Required,
        variant: "",
        call: pets::pets_list_required,
    },
    host::Sample {
        method: "GET",
        path: "/pets",
        operation_id: "listPets",
        form: host::Form::Full,
        variant: "",
        call: pets::pets_list_full,
    },
];
