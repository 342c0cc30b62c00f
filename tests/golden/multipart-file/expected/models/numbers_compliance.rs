//! Numbers Compliance: Regulatory requirements, documents, requirement groups, number bundles and verified numbers. Types of requests and replies.

use crate::runtime::model::{File, object, string_enum};

object! {
    /// Content of the reply of `POST /documents`. Returned by [`client.documents().upload_json`](crate::resources::numbers_compliance::Documents::upload_json).
    pub struct Document reply {
        id: Option<String> = "id",
    }
}

object! {
    /// Request body of `POST /documents`. Taken by [`client.documents().upload_json`](crate::resources::numbers_compliance::Documents::upload_json).
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
