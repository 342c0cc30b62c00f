//! Types of the product Numbers Compliance.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
    new()
}
