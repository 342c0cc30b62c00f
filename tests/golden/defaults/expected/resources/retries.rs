//! Operations of the product Retries.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::retries;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.retries()`.
#[derive(Clone, Copy, Debug)]
pub struct Retries<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `retries`.
    #[inline]
    #[must_use]
    pub fn retries(&self) -> Retries<'_> {
        Retries(self)
    }
}

impl Retries<'_> {
    /// Get retry.
    ///
    /// `GET /retries`
    #[inline]
    pub fn retrieve(&self) -> Call<retries::RetrieveRetryResponse, RetriesRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/retries").no_auth() })
    }
}

/// Parameters of `GET /retries`.
#[derive(Debug)]
pub enum RetriesRetrieve {}

impl<T> Call<T, RetriesRetrieve> {
    /// Default: `20`.
    ///
    /// Query parameter `limit`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.arg("limit", &value)
    }

    /// Default: `up`.
    ///
    /// Query parameter `order`.
    #[inline]
    pub fn order(self, value: impl Into<retries::RetrieveRetryOrder>) -> Self {
        self.arg("order", &Into::<retries::RetrieveRetryOrder>::into(value))
    }
}
