//! Types of the product Numbers Compliance.

use crate::runtime::model::{File, object, string_enum};

object! {
    /// Content of the reply of `POST /documents`.
    pub struct Document reply {
        id: Option<String> = "id",
    }
}

object! {
    /// Request body of `POST /documents`.
    pub struct UploadDocumentJsonRequest request {
        file: File = "file" required,
        kind: UploadDocumentJsonRequestKind = "kind" required,
        granularities: Option<Vec<String>> = "granularities[]",
        options: Option<UploadDocumentJsonRequestOptions> = "options",
        attachments: Option<Vec<File>> = "attachments",
    }
    /// Creates one with `file` and `kind`, which are required.
    new(file: File, kind: UploadDocumentJsonRequestKind)
}

string_enum! {
    /// `kind` of [`UploadDocumentJsonRequest`].
    pub enum UploadDocumentJsonRequestKind {
        Invoice = "invoice",
        Letter = "letter",
    }
}

object! {
    /// `options` of [`UploadDocumentJsonRequest`].
    pub struct UploadDocumentJsonRequestOptions request {
        ocr: Option<bool> = "ocr",
    }
    /// Creates an empty one.
    new()
}
