//! Types of the product Numbers Compliance.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /documents`.
    pub struct UploadDocumentJsonJsonRequest request {
        url: String = "url" required,
        filename: Option<String> = "filename",
    }
    new(url: String)
}

object! {
    /// Request body of `POST /documents`.
    pub struct UploadDocumentJsonMultipartRequest request {
        file: File = "file" required,
        filename: Option<String> = "filename",
    }
    new(file: File)
}
