//! Types of the product Lookups.

use crate::runtime::model::{Value, object};

object! {
    /// Reply of `GET /events`.
    pub struct RetrieveEventResponse reply {
        event: Option<Value> = "event",
    }
}
