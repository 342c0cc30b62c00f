//! Operations of Headers.
//!
//! See [the types](crate::headers), [the guide](crate::guides::headers).

use crate::models::headers;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.headers()`. Feature `headers`.
///
/// Guide: [Headers](crate::guides::headers).
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `headers`. Feature `headers`.
    #[inline]
    #[must_use]
    pub fn headers(&self) -> Headers<'_> {
        Headers(self)
    }
}

impl Headers<'_> {
    /// Creates a header.
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
