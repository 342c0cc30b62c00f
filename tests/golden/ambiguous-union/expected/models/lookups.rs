//! Types of the product Lookups.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Reply of `GET /events`.
    pub struct RetrieveEventResponse reply {
        event: Option<Value> = "event",
    }
}
