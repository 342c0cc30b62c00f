//! Operations of Retries.
//!
//! See [the types](crate::retries), [the guide](crate::guides::retries).

use crate::models::retries;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.retries()`. Feature `retries`.
///
/// Guide: [Retries](crate::guides::retries).
#[derive(Clone, Copy, Debug)]
pub struct Retries<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `retries`. Feature `retries`.
    #[inline]
    #[must_use]
    pub fn retries(&self) -> Retries<'_> {
        Retries(self)
    }
}

impl Retries<'_> {
    /// Gets the retries.
    ///
    /// `GET /retries`
    #[inline]
    pub fn retrieve(&self) -> Call<retries::RetrieveRetryResponse, RetriesRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/retries").no_auth() })
    }
}

/// What [`Retries::retrieve`] (`GET /retries`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `limit`, `i64`: `limit` in the query. Default: `20`.
/// - `order`, [`RetrieveRetryOrder`](retries::RetrieveRetryOrder): `order` in the query. Default: `up`.
#[derive(Debug)]
pub enum RetriesRetrieve {}

impl<T> Call<T, RetriesRetrieve> {
    /// Sets the query parameter `limit`. Default: `20`.
    #[inline]
    pub fn limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("limit", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `order`. Default: `up`.
    #[inline]
    pub fn order(
        self,
        value: impl IntoField<Option<retries::RetrieveRetryOrder>>,
    ) -> Self {
        self.arg(
            "order",
            &IntoField::<Option<retries::RetrieveRetryOrder>>::into_field(value),
        )
    }
}
