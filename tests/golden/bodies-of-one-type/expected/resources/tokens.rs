//! Operations of Tokens.
//!
//! See [the types](crate::tokens), [the guide](crate::guides::tokens).

use crate::models::tokens;
use crate::runtime::operation::{Call, Client, DateTime, Map, Op};

/// Operations under `client.tokens()`. Feature `tokens`.
///
/// Guide: [Tokens](crate::guides::tokens).
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `tokens`. Feature `tokens`.
    #[inline]
    #[must_use]
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens(self)
    }
}

impl Tokens<'_> {
    /// Creates a token.
    ///
    /// `POST /tokens`
    #[inline]
    pub fn create(&self, body: impl Into<CreateTokenBody>) -> Call<()> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/tokens").empty().no_auth() },
        );
        match body.into() {
            CreateTokenBody::Json(body) => call.json(&body),
            CreateTokenBody::Form(body) => call.form(&body),
            CreateTokenBody::Multipart(body) => call.multipart(&body),
            CreateTokenBody::VndA(body) => call.json_as("application/vnd.a+json", &body),
            CreateTokenBody::VndB(body) => call.json_as("application/vnd.b+json", &body),
        }
    }
}

/// A body of `POST /tokens`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateTokenBody {
    /// As `application/json`.
    Json(Map<String>),
    /// As `application/x-www-form-urlencoded`.
    Form(tokens::CreateTokenFormRequest),
    /// As `multipart/form-data`.
    Multipart(tokens::CreateTokenMultipartRequest),
    /// As `application/vnd.a+json`.
    VndA(DateTime),
    /// As `application/vnd.b+json`.
    VndB(String),
}

impl From<Map<String>> for CreateTokenBody {
    #[inline]
    fn from(body: Map<String>) -> Self {
        Self::Json(body)
    }
}

impl From<tokens::CreateTokenFormRequest> for CreateTokenBody {
    #[inline]
    fn from(body: tokens::CreateTokenFormRequest) -> Self {
        Self::Form(body)
    }
}

impl From<tokens::CreateTokenMultipartRequest> for CreateTokenBody {
    #[inline]
    fn from(body: tokens::CreateTokenMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}

impl From<DateTime> for CreateTokenBody {
    #[inline]
    fn from(body: DateTime) -> Self {
        Self::VndA(body)
    }
}

impl From<String> for CreateTokenBody {
    #[inline]
    fn from(body: String) -> Self {
        Self::VndB(body)
    }
}
