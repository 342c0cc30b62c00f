//! Types of the product Account Reports.

use crate::runtime::model::object;

object! {
    /// Reply of `GET /reports`.
    pub struct RetrieveReportResponse reply {
        rows: i64 = "rows" required,
    }
}
