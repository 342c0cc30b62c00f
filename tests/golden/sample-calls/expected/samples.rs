#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod desks {
    use super::host::*;
    pub fn desks_tickets_list_required(client: &Client) -> Run {
        page(
            client
                .desks()
                .tickets()
                .list(path("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"), "2026-01-15"),
        )
    }

    pub fn desks_tickets_list_full(client: &Client) -> Run {
        use golden_case::desks::State;
        page(
            client
                .desks()
                .tickets()
                .list(path("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"), "2026-01-15")
                .states([State::Open])
                .page_number(1)
                .page_size(20),
        )
    }

    pub fn desks_tickets_create_required(client: &Client) -> Run {
        use golden_case::desks::{
            State, TicketContact, TicketContactMail, TicketRequired,
        };
        json(
            client
                .desks()
                .tickets()
                .create(
                    path("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"),
                    TicketRequired {
                        title: "No dial tone".into(),
                        state: State::Open,
                        from: "+13125550001".into(),
                        points: 5000000000,
                        urgent: false,
                        contact: TicketContact::Mail(
                            TicketContactMail::new("user@example.com"),
                        ),
                    }
                        .build(),
                ),
        )
    }

    pub fn desks_tickets_create_full(client: &Client) -> Run {
        use serde_json::json;
        use golden_case::desks::{
            State, TicketContact, TicketContactMail, TicketRequired,
        };
        json(
            client
                .desks()
                .tickets()
                .create(
                    path("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"),
                    TicketRequired {
                        title: "No dial tone".into(),
                        state: State::Open,
                        from: "+13125550001".into(),
                        points: 5000000000,
                        urgent: false,
                        contact: TicketContact::Mail(
                            TicketContactMail::new("user@example.com"),
                        ),
                    }
                        .build()
                        .follow_up("2026-01-15T12:00:00Z")
                        .scores(vec![vec![1.0]])
                        .labels([("key", "value")])
                        .extras(json!({ "key": "value" })),
                ),
        )
    }

    pub fn desks_tickets_create_full_multipart(client: &Client) -> Run {
        use golden_case::File;
        use golden_case::desks::CreateTicketMultipartRequest;
        json(
            client
                .desks()
                .tickets()
                .create(
                    path("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"),
                    CreateTicketMultipartRequest::new(File::bytes("file.txt", "text")),
                ),
        )
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "GET",
        path: "/desks/{desk_id}/tickets",
        operation_id: "listTickets",
        form: host::Form::Required,
        variant: "",
        call: desks::desks_tickets_list_required,
    },
    host::Sample {
        method: "GET",
        path: "/desks/{desk_id}/tickets",
        operation_id: "listTickets",
        form: host::Form::Full,
        variant: "",
        call: desks::desks_tickets_list_full,
    },
    host::Sample {
        method: "POST",
        path: "/desks/{desk_id}/tickets",
        operation_id: "createTicket",
        form: host::Form::Required,
        variant: "",
        call: desks::desks_tickets_create_required,
    },
    host::Sample {
        method: "POST",
        path: "/desks/{desk_id}/tickets",
        operation_id: "createTicket",
        form: host::Form::Full,
        variant: "",
        call: desks::desks_tickets_create_full,
    },
    host::Sample {
        method: "POST",
        path: "/desks/{desk_id}/tickets",
        operation_id: "createTicket",
        form: host::Form::Full,
        variant: "multipart/form-data",
        call: desks::desks_tickets_create_full_multipart,
    },
];
