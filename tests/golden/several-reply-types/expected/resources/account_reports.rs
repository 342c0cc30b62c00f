//! Operations of the product Account Reports.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::account_reports;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.reports()`.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `reports`.
    #[inline]
    #[must_use]
    pub fn reports(&self) -> Reports<'_> {
        Reports(self)
    }
}

impl Reports<'_> {
    /// Get report.
    ///
    /// `GET /reports`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<account_reports::RetrieveReportResponse, ReportsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/reports").no_auth() })
    }
}

/// Parameters of `GET /reports`.
#[derive(Debug)]
pub enum ReportsRetrieve {}

impl<T> Call<T, ReportsRetrieve> {
    /// Query parameter `day`.
    #[inline]
    pub fn day(self, value: &str) -> Self {
        self.query("day", value)
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
