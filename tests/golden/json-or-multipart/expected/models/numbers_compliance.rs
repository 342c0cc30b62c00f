//! Types of the product Numbers Compliance.

use crate::runtime::model::{File, object};

object! {
    /// Request body of `POST /documents`.
    pub struct UploadDocumentJsonJsonRequest request {
        url: String = "url" required,
        filename: Option<String> = "filename",
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

object! {
    /// Request body of `POST /documents`.
    pub struct UploadDocumentJsonMultipartRequest request {
        file: File = "file" required,
        filename: Option<String> = "filename",
    }
    /// Creates one with `file`, which is required.
    new(file: File)
}
