//! Numbers Compliance: Regulatory requirements, documents, requirement groups, number bundles and verified numbers. Operations.

use crate::models::numbers_compliance;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.documents()`. Feature `numbers-compliance`.
#[derive(Clone, Copy, Debug)]
pub struct Documents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `documents`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn documents(&self) -> Documents<'_> {
        Documents(self)
    }
}

impl Documents<'_> {
    /// Uploads JSON for documents.
    ///
    /// `POST /documents`
    #[inline]
    pub fn upload_json(&self, body: impl Into<UploadDocumentJsonBody>) -> Call<()> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/documents").empty().no_auth() },
        );
        match body.into() {
            UploadDocumentJsonBody::Json(body) => call.json(&body),
            UploadDocumentJsonBody::Multipart(body) => call.multipart(&body),
        }
    }
}

/// A body of `POST /documents`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadDocumentJsonBody {
    /// As `application/json`.
    Json(numbers_compliance::UploadDocumentJsonJsonRequest),
    /// As `multipart/form-data`.
    Multipart(numbers_compliance::UploadDocumentJsonMultipartRequest),
}

impl From<numbers_compliance::UploadDocumentJsonJsonRequest> for UploadDocumentJsonBody {
    #[inline]
    fn from(body: numbers_compliance::UploadDocumentJsonJsonRequest) -> Self {
        Self::Json(body)
    }
}

impl From<numbers_compliance::UploadDocumentJsonMultipartRequest>
for UploadDocumentJsonBody {
    #[inline]
    fn from(body: numbers_compliance::UploadDocumentJsonMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}
