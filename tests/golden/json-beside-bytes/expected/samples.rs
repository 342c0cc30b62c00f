#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod notes {
    use super::host::*;
    pub fn notes_create_required(client: &Client) -> Run {
        use golden_case::notes::Note;
        json(client.notes().create(Note::new("text")))
    }

    pub fn notes_create_full(client: &Client) -> Run {
        use golden_case::notes::Note;
        json(client.notes().create(Note::new("text")))
    }

    pub fn files_create_required(client: &Client) -> Run {
        use golden_case::notes::CreateFileJsonRequest;
        json(client.files().create(CreateFileJsonRequest::new("url")))
    }

    pub fn files_create_full(client: &Client) -> Run {
        use golden_case::notes::CreateFileJsonRequest;
        json(client.files().create(CreateFileJsonRequest::new("url")))
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "POST",
        path: "/notes",
        operation_id: "createNote",
        form: host::Form::Required,
        variant: "",
        call: notes::notes_create_required,
    },
    host::Sample {
        method: "POST",
        path: "/notes",
        operation_id: "createNote",
        form: host::Form::Full,
        variant: "",
        call: notes::notes_create_full,
    },
    host::Sample {
        method: "POST",
        path: "/files",
        operation_id: "createFile",
        form: host::Form::Required,
        variant: "",
        call: notes::files_create_required,
    },
    host::Sample {
        method: "POST",
        path: "/files",
        operation_id: "createFile",
        form: host::Form::Full,
        variant: "",
        call: notes::files_create_full,
    },
];
