//! Types of Documents.
//!
//! See [the operations](crate::resources::documents), [the guide](crate::guides::documents).

use crate::runtime::model::{File, object, string_enum};

object! {
    /// Content of the reply of `POST /documents`. Returned by [`client.documents().upload`](crate::resources::documents::Documents::upload).
    pub struct Document reply {
        id: Option<String> = "id",
    }
}

object! {
    /// Request body of `POST /documents`. Taken by [`client.documents().upload`](crate::resources::documents::Documents::upload).
    pub struct UploadDocumentRequest request {
        file: File = "file" required,
        kind: UploadDocumentRequestKind = "kind" required,
        granularities: Option<Vec<String>> = "granularities[]",
        options: Option<UploadDocumentRequestOptions> = "options",
        attachments: Option<Vec<File>> = "attachments",
    }
    /// Creates one with `file` and `kind`, which are required.
    new(file: File, kind: UploadDocumentRequestKind)
}

string_enum! {
    /// `kind` of [`UploadDocumentRequest`].
    pub enum UploadDocumentRequestKind {
        Invoice = "invoice",
        Letter = "letter",
    }
}

object! {
    /// `options` of [`UploadDocumentRequest`].
    pub struct UploadDocumentRequestOptions request {
        ocr: Option<bool> = "ocr",
    }
    /// Creates an empty one.
    new()
}
