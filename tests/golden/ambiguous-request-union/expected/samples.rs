#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod shapes {
    use super::host::*;
    pub fn shapes_create_required(client: &Client) -> Run {
        use golden_case::shapes::{CreateShapeRequest, CreateShapeRequestCircle};
        json(
            client
                .shapes()
                .create(CreateShapeRequest::Circle(CreateShapeRequestCircle::new())),
        )
    }

    pub fn shapes_create_full(client: &Client) -> Run {
        use golden_case::shapes::{CreateShapeRequest, CreateShapeRequestCircle};
        json(
            client
                .shapes()
                .create(
                    CreateShapeRequest::Circle(
                        CreateShapeRequestCircle::new().radius(1.0),
                    ),
                ),
        )
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "POST",
        path: "/shapes",
        operation_id: "createShape",
        form: host::Form::Required,
        variant: "",
        call: shapes::shapes_create_required,
    },
    host::Sample {
        method: "POST",
        path: "/shapes",
        operation_id: "createShape",
        form: host::Form::Full,
        variant: "",
        call: shapes::shapes_create_full,
    },
];
