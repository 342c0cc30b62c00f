//! Types of Reports.
//!
//! See [the operations](crate::resources::reports), [the guide](crate::guides::reports).

use crate::runtime::model::{DateTime, object};

object! {
    /// Request body of `POST /reports`. Taken by [`client.reports().create`](crate::resources::reports::Reports::create).
    pub struct CreateReportRequest request {
        from: DateTime = "from" required,
    }
    /// Creates one with `from`, which is required.
    new(from: DateTime)
}

object! {
    /// Reply of `POST /reports`. Returned by [`client.reports().create`](crate::resources::reports::Reports::create).
    pub struct CreateReportResponse reply {
        id: Option<String> = "id",
    }
}
