//! Operations of Reports.
//!
//! See [the types](crate::reports), [the guide](crate::guides::reports).

use crate::models::reports;
use crate::runtime::operation::{Bytes, Call, Client, Date, IntoField, Op};

/// Operations under `client.reports()`. Feature `reports`.
///
/// Guide: [Reports](crate::guides::reports).
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `reports`. Feature `reports`.
    #[inline]
    #[must_use]
    pub fn reports(&self) -> Reports<'_> {
        Reports(self)
    }
}

impl Reports<'_> {
    /// Gets the reports.
    ///
    /// `GET /reports`
    #[inline]
    pub fn retrieve(&self) -> Call<reports::RetrieveReportResponse, ReportsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/reports").no_auth() })
    }
}

/// What [`Reports::retrieve`] (`GET /reports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `day`, `Date`: `day` in the query.
/// - `csv`: asks for the reply as `text/csv`.
/// - `audio`: asks for the reply as `audio/mpeg`.
#[derive(Debug)]
pub enum ReportsRetrieve {}

impl<T> Call<T, ReportsRetrieve> {
    /// Sets the query parameter `day`.
    #[inline]
    pub fn day(self, value: impl IntoField<Option<Date>>) -> Self {
        self.arg("day", &IntoField::<Option<Date>>::into_field(value))
    }

    /// Asks for the reply as `text/csv`.
    #[inline]
    pub fn csv(self) -> Call<String, ReportsRetrieve> {
        self.accept("text/csv")
    }

    /// Asks for the reply as `audio/mpeg`.
    #[inline]
    pub fn audio(self) -> Call<Bytes, ReportsRetrieve> {
        self.accept("audio/mpeg")
    }
}
