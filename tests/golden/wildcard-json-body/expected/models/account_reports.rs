//! Types of the product Account Reports.

use crate::runtime::model::{DateTime, object};

object! {
    /// Request body of `POST /reports`.
    pub struct CreateReportRequest request {
        from: DateTime = "from" required,
    }
    /// Creates one with `from`, which is required.
    new(from: DateTime)
}

object! {
    /// Reply of `POST /reports`.
    pub struct CreateReportResponse reply {
        id: Option<String> = "id",
    }
}
