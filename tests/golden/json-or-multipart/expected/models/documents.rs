//! Types of Documents.
//!
//! See [the operations](crate::resources::documents), [the guide](crate::guides::documents).

use crate::runtime::model::{File, object};

object! {
    /// Request body of `POST /documents`. Taken by [`client.documents().create`](crate::resources::documents::Documents::create).
    pub struct CreateDocumentJsonRequest request {
        url: String = "url" required,
        filename: Option<String> = "filename",
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

object! {
    /// Request body of `POST /documents`. Taken by [`client.documents().create`](crate::resources::documents::Documents::create).
    pub struct CreateDocumentMultipartRequest request {
        file: File = "file" required,
        filename: Option<String> = "filename",
    }
    /// Creates one with `file`, which is required.
    new(file: File)
}
