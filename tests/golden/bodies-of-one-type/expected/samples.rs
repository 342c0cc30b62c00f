#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod tokens {
    use super::host::*;
    pub fn tokens_create_required(client: &Client) -> Run {
        json(
            client
                .tokens()
                .create(
                    golden_case::resources::tokens::CreateTokenBody::Json(
                        [("key".into(), "value".into())].into(),
                    ),
                ),
        )
    }

    pub fn tokens_create_full(client: &Client) -> Run {
        json(
            client
                .tokens()
                .create(
                    golden_case::resources::tokens::CreateTokenBody::Json(
                        [("key".into(), "value".into())].into(),
                    ),
                ),
        )
    }

    pub fn tokens_create_full_form(client: &Client) -> Run {
        use golden_case::tokens::CreateTokenFormRequest;
        json(client.tokens().create(CreateTokenFormRequest::new("grant")))
    }

    pub fn tokens_create_full_multipart(client: &Client) -> Run {
        use golden_case::tokens::CreateTokenMultipartRequest;
        json(client.tokens().create(CreateTokenMultipartRequest::new("grant")))
    }

    pub fn tokens_create_full_vnda(client: &Client) -> Run {
        json(
            client
                .tokens()
                .create(
                    golden_case::resources::tokens::CreateTokenBody::VndA(
                        "2026-01-15T12:00:00Z".into(),
                    ),
                ),
        )
    }

    pub fn tokens_create_full_vndb(client: &Client) -> Run {
        json(
            client
                .tokens()
                .create(
                    golden_case::resources::tokens::CreateTokenBody::VndB("body".into()),
                ),
        )
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "POST",
        path: "/tokens",
        operation_id: "createToken",
        form: host::Form::Required,
        variant: "",
        call: tokens::tokens_create_required,
    },
    host::Sample {
        method: "POST",
        path: "/tokens",
        operation_id: "createToken",
        form: host::Form::Full,
        variant: "",
        call: tokens::tokens_create_full,
    },
    host::Sample {
        method: "POST",
        path: "/tokens",
        operation_id: "createToken",
        form: host::Form::Full,
        variant: "application/x-www-form-urlencoded",
        call: tokens::tokens_create_full_form,
    },
    host::Sample {
        method: "POST",
        path: "/tokens",
        operation_id: "createToken",
        form: host::Form::Full,
        variant: "multipart/form-data",
        call: tokens::tokens_create_full_multipart,
    },
    host::Sample {
        method: "POST",
        path: "/tokens",
        operation_id: "createToken",
        form: host::Form::Full,
        variant: "application/vnd.a+json",
        call: tokens::tokens_create_full_vnda,
    },
    host::Sample {
        method: "POST",
        path: "/tokens",
        operation_id: "createToken",
        form: host::Form::Full,
        variant: "application/vnd.b+json",
        call: tokens::tokens_create_full_vndb,
    },
];
