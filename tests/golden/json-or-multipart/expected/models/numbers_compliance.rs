//! Numbers Compliance: Regulatory requirements, documents, requirement groups, number bundles and verified numbers. Types of requests and replies.

use crate::runtime::model::{File, object};

object! {
    /// Request body of `POST /documents`. Taken by [`client.documents().upload_json`](crate::resources::numbers_compliance::Documents::upload_json).
    pub struct UploadDocumentJsonJsonRequest request {
        url: String = "url" required,
        filename: Option<String> = "filename",
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

object! {
    /// Request body of `POST /documents`. Taken by [`client.documents().upload_json`](crate::resources::numbers_compliance::Documents::upload_json).
    pub struct UploadDocumentJsonMultipartRequest request {
        file: File = "file" required,
        filename: Option<String> = "filename",
    }
    /// Creates one with `file`, which is required.
    new(file: File)
}
