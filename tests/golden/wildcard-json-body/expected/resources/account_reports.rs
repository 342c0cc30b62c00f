//! Account Reports: Usage and detail reports for calls, messages and data, with background jobs and downloads. Operations.

use crate::models::account_reports;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.reports()`. Feature `account-reports`.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `reports`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn reports(&self) -> Reports<'_> {
        Reports(self)
    }
}

impl Reports<'_> {
    /// Creates a report.
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
