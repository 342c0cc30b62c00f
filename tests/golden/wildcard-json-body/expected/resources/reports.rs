//! Operations of Reports.
//!
//! See [the types](crate::reports), [the guide](crate::guides::reports).

use crate::models::reports;
use crate::runtime::operation::{Call, Client, Op};

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
    /// Creates a report.
    ///
    /// `POST /reports`
    #[inline]
    pub fn create(
        &self,
        body: reports::CreateReportRequest,
    ) -> Call<reports::CreateReportResponse> {
        Call::new(self.0, const { &Op::new("POST", "/reports").no_auth() }).json(&body)
    }
}
