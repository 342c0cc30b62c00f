//! Types of Invoices.
//!
//! See [the operations](crate::resources::invoices), [the guide](crate::guides::invoices).

use crate::runtime::model::{Date, DateTime, object};

object! {
    /// Reply of `GET /invoices/{id}`. Returned by [`client.invoices().retrieve`](crate::resources::invoices::Invoices::retrieve).
    pub struct RetrieveInvoiceResponse reply {
        day: Date = "day" required,
        created_at: DateTime = "created_at" required,
        /// Format: `int32`. At least 0.
        lines: Option<i64> = "lines",
        total: Option<i64> = "total",
        /// Format: `int64`.
        big: Option<String> = "big",
        rate: Option<f64> = "rate",
        /// Format: `decimal`.
        money: Option<String> = "money",
        count: Option<i64> = "count",
        /// Format: `time`.
        time: Option<String> = "time",
        /// Format: `email`. At most 80 characters. Pattern: `^[^@]+@[^@]+$`.
        mail: Option<String> = "mail",
        /// Format: `uuid`.
        id: Option<String> = "id",
    }
}
