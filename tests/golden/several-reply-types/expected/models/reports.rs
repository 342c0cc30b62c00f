//! Types of Reports.
//!
//! See [the operations](crate::resources::reports), [the guide](crate::guides::reports).

use crate::runtime::model::object;

object! {
    /// Reply of `GET /reports`. Returned by [`client.reports().retrieve`](crate::resources::reports::Reports::retrieve).
    pub struct RetrieveReportResponse reply {
        rows: i64 = "rows" required,
    }
}
