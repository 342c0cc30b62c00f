//! Operations of the product Account Reports.

use crate::models::account_reports;
use crate::runtime::operation::{Call, Client, Op};

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
    /// Create report.
    ///
    /// `POST /reports`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::CreateReportRequest,
    ) -> Call<account_reports::CreateReportResponse> {
        Call::new(self.0, const { &Op::new("POST", "/reports").no_auth() }).json(&body)
    }
}
