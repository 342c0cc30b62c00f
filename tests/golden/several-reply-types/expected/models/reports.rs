//! Reports. Types of requests and replies.
//!
//! Operations: [`resources::reports`](crate::resources::reports). Guide: [Reports](crate::guides::reports).

use crate::runtime::model::object;

object! {
    /// Reply of `GET /reports`. Returned by [`client.reports().retrieve`](crate::resources::reports::Reports::retrieve).
    pub struct RetrieveReportResponse reply {
        rows: i64 = "rows" required,
    }
}
