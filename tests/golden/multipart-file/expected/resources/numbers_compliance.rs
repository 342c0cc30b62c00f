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
    pub fn upload_json(
        &self,
        body: numbers_compliance::UploadDocumentJsonRequest,
    ) -> Call<numbers_compliance::Document> {
        Call::new(self.0, const { &Op::new("POST", "/documents").data().no_auth() })
            .multipart(&body)
    }
}
