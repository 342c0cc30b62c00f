#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod calls {
    use super::host::*;
    pub fn calls_retrieve_required(client: &Client) -> Run {
        json(client.calls().retrieve(path("id")))
    }

    pub fn calls_retrieve_full(client: &Client) -> Run {
        json(client.calls().retrieve(path("id")))
    }

    pub fn calls_retrieve_full_vnd_api(client: &Client) -> Run {
        json(client.calls().retrieve(path("id")).vnd_api())
    }

    pub fn calls_retrieve_full_wav(client: &Client) -> Run {
        bytes(client.calls().retrieve(path("id")).wav())
    }

    pub fn calls_retrieve_full_mpeg(client: &Client) -> Run {
        bytes(client.calls().retrieve(path("id")).mpeg())
    }

    pub fn calls_retrieve_full_csv(client: &Client) -> Run {
        json(client.calls().retrieve(path("id")).csv())
    }

    pub fn calls_retrieve_full_text(client: &Client) -> Run {
        json(client.calls().retrieve(path("id")).text())
    }

    pub fn calls_retrieve_full_xml(client: &Client) -> Run {
        bytes(client.calls().retrieve(path("id")).xml())
    }

    pub fn calls_retrieve_recording_required(client: &Client) -> Run {
        bytes(client.calls().retrieve_recording(path("id")))
    }

    pub fn calls_retrieve_recording_full(client: &Client) -> Run {
        bytes(client.calls().retrieve_recording(path("id")))
    }

    pub fn calls_retrieve_recording_full_mpeg(client: &Client) -> Run {
        bytes(client.calls().retrieve_recording(path("id")).mpeg())
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Required,
        variant: "",
        call: calls::calls_retrieve_required,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Full,
        variant: "",
        call: calls::calls_retrieve_full,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Full,
        variant: "application/vnd.api+json",
        call: calls::calls_retrieve_full_vnd_api,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Full,
        variant: "audio/wav",
        call: calls::calls_retrieve_full_wav,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Full,
        variant: "audio/mpeg",
        call: calls::calls_retrieve_full_mpeg,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Full,
        variant: "text/csv",
        call: calls::calls_retrieve_full_csv,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Full,
        variant: "text/plain",
        call: calls::calls_retrieve_full_text,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}",
        operation_id: "retrieveCall",
        form: host::Form::Full,
        variant: "application/xml",
        call: calls::calls_retrieve_full_xml,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}/recording",
        operation_id: "retrieveRecording",
        form: host::Form::Required,
        variant: "",
        call: calls::calls_retrieve_recording_required,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}/recording",
        operation_id: "retrieveRecording",
        form: host::Form::Full,
        variant: "",
        call: calls::calls_retrieve_recording_full,
    },
    host::Sample {
        method: "GET",
        path: "/calls/{id}/recording",
        operation_id: "retrieveRecording",
        form: host::Form::Full,
        variant: "audio/mpeg",
        call: calls::calls_retrieve_recording_full_mpeg,
    },
];
