//! Types of the product Account Reports.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /reports`.
    pub struct CreateReportRequest request {
        from: DateTime = "from" required,
    }
    new(from: DateTime)
}

object! {
    /// Reply of `POST /reports`.
    pub struct CreateReportResponse reply {
        id: Option<String> = "id",
    }
}
