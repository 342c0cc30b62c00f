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
    /// Creates a document.
    ///
    /// `POST /documents`
    #[inline]
    pub fn create(&self, body: impl Into<CreateDocumentBody>) -> Call<()> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/documents").empty().no_auth() },
        );
        match body.into() {
            CreateDocumentBody::Json(body) => call.json(&body),
            CreateDocumentBody::Multipart(body) => call.multipart(&body),
        }
    }
}

/// A body of `POST /documents`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateDocumentBody {
    /// As `application/json`.
    Json(documents::CreateDocumentJsonRequest),
    /// As `multipart/form-data`.
    Multipart(documents::CreateDocumentMultipartRequest),
}

impl From<documents::CreateDocumentJsonRequest> for CreateDocumentBody {
    #[inline]
    fn from(body: documents::CreateDocumentJsonRequest) -> Self {
        Self::Json(body)
    }
}

impl From<documents::CreateDocumentMultipartRequest> for CreateDocumentBody {
    #[inline]
    fn from(body: documents::CreateDocumentMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}
