//! Account Reports: Usage and detail reports for calls, messages and data, with background jobs and downloads. Types of requests and replies.

use crate::runtime::model::object;

object! {
    /// Reply of `GET /reports`. Returned by [`client.reports().retrieve`](crate::resources::account_reports::Reports::retrieve).
    pub struct RetrieveReportResponse reply {
        rows: i64 = "rows" required,
    }
}
