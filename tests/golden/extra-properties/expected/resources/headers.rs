//! Operations of the product Headers.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::headers;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.headers()`.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `headers`.
    #[inline]
    #[must_use]
    pub fn headers(&self) -> Headers<'_> {
        Headers(self)
    }
}

impl Headers<'_> {
    /// Create header.
    ///
    /// `POST /headers`
    #[inline]
    pub fn create(
        &self,
        body: headers::CreateHeaderRequest,
    ) -> Call<headers::CreateHeaderResponse> {
        Call::new(self.0, const { &Op::new("POST", "/headers").no_auth() }).json(&body)
    }
}
