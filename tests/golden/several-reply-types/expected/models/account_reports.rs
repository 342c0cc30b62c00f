//! Types of the product Account Reports.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Reply of `GET /reports`.
    pub struct RetrieveReportResponse reply {
        rows: i64 = "rows" required,
    }
}
