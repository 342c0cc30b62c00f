//! Operations of Documents.
//!
//! See [the types](crate::documents), [the guide](crate::guides::documents).

use crate::models::documents;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.documents()`. Feature `documents`.
///
/// Guide: [Documents](crate::guides::documents).
#[derive(Clone, Copy, Debug)]
pub struct Documents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `documents`. Feature `documents`.
    #[inline]
    #[must_use]
    pub fn documents(&self) -> Documents<'_> {
        Documents(self)
    }
}

impl Documents<'_> {
    /// Uploads a document.
    ///
    /// `POST /documents`
    #[inline]
    pub fn upload(
        &self,
        body: documents::UploadDocumentRequest,
    ) -> Call<documents::Document> {
        Call::new(self.0, const { &Op::new("POST", "/documents").data().no_auth() })
            .multipart(&body)
    }
}
