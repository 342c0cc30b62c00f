//! Operations of Coverage.
//!
//! See [the types](crate::coverage), [the guide](crate::guides::coverage).

use crate::models::coverage;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.coverage()`. Feature `coverage`.
///
/// Guide: [Coverage](crate::guides::coverage).
#[derive(Clone, Copy, Debug)]
pub struct Coverage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `coverage`. Feature `coverage`.
    #[inline]
    #[must_use]
    pub fn coverage(&self) -> Coverage<'_> {
        Coverage(self)
    }
}

impl Coverage<'_> {
    /// Gets the coverage.
    ///
    /// `GET /coverage`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<coverage::RetrieveCoverageResponse, CoverageRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/coverage").no_auth() })
    }
}

/// What [`Coverage::retrieve`] (`GET /coverage`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `countries`, `Vec<String>`: `countries` in the query.
/// - `codes`, `Vec<i64>`: `codes` in the query.
/// - `sort`, [`Vec<RetrieveCoverageSort>`](coverage::RetrieveCoverageSort): `sort` in the query.
#[derive(Debug)]
pub enum CoverageRetrieve {}

impl<T> Call<T, CoverageRetrieve> {
    /// Sets the query parameter `countries`.
    #[inline]
    pub fn countries(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.repeated("countries", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `codes`.
    #[inline]
    pub fn codes(self, value: impl IntoField<Option<Vec<i64>>>) -> Self {
        self.arg("codes", &IntoField::<Option<Vec<i64>>>::into_field(value))
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<Vec<coverage::RetrieveCoverageSort>>>,
    ) -> Self {
        self.repeated(
            "sort",
            &IntoField::<Option<Vec<coverage::RetrieveCoverageSort>>>::into_field(value),
        )
    }
}
