//! Operations of the product Numbers.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::numbers;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.coverage()`.
#[derive(Clone, Copy, Debug)]
pub struct Coverage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `coverage`.
    #[inline]
    #[must_use]
    pub fn coverage(&self) -> Coverage<'_> {
        Coverage(self)
    }
}

impl Coverage<'_> {
    /// Get coverage.
    ///
    /// `GET /coverage`
    #[inline]
    pub fn retrieve(&self) -> Call<numbers::RetrieveCoverageResponse, CoverageRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/coverage").no_auth() })
    }
}

/// Parameters of `GET /coverage`.
#[derive(Debug)]
pub enum CoverageRetrieve {}

impl<T> Call<T, CoverageRetrieve> {
    /// Query parameter `countries`.
    #[inline]
    pub fn countries(self, value: impl IntoField<Vec<String>>) -> Self {
        self.repeated("countries", &IntoField::<Vec<String>>::into_field(value))
    }

    /// Query parameter `codes`.
    #[inline]
    pub fn codes(self, value: impl IntoField<Vec<i64>>) -> Self {
        self.arg("codes", &IntoField::<Vec<i64>>::into_field(value))
    }

    /// Query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Vec<numbers::RetrieveCoverageSort>>,
    ) -> Self {
        self.repeated(
            "sort",
            &IntoField::<Vec<numbers::RetrieveCoverageSort>>::into_field(value),
        )
    }
}
