#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod pictures {
    use super::host::*;
    pub fn pictures_upload_required(client: &Client) -> Run {
        json(
            client
                .pictures()
                .upload(
                    golden_case::resources::pictures::UploadPictureBody::Png(
                        "text".into(),
                    ),
                ),
        )
    }

    pub fn pictures_upload_full(client: &Client) -> Run {
        json(
            client
                .pictures()
                .upload(
                    golden_case::resources::pictures::UploadPictureBody::Png(
                        "text".into(),
                    ),
                ),
        )
    }

    pub fn pictures_update_thumbnail_required(client: &Client) -> Run {
        json(
            client.pictures().update_thumbnail(path("id"), "image/octet-stream", "text"),
        )
    }

    pub fn pictures_update_thumbnail_full(client: &Client) -> Run {
        json(
            client.pictures().update_thumbnail(path("id"), "image/octet-stream", "text"),
        )
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "POST",
        path: "/pictures",
        operation_id: "uploadPicture",
        form: host::Form::Required,
        variant: "",
        call: pictures::pictures_upload_required,
    },
    host::Sample {
        method: "POST",
        path: "/pictures",
        operation_id: "uploadPicture",
        form: host::Form::Full,
        variant: "",
        call: pictures::pictures_upload_full,
    },
    host::Sample {
        method: "PUT",
        path: "/pictures/{id}/thumbnail",
        operation_id: "replaceThumbnail",
        form: host::Form::Required,
        variant: "",
        call: pictures::pictures_update_thumbnail_required,
    },
    host::Sample {
        method: "PUT",
        path: "/pictures/{id}/thumbnail",
        operation_id: "replaceThumbnail",
        form: host::Form::Full,
        variant: "",
        call: pictures::pictures_update_thumbnail_full,
    },
];
