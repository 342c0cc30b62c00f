//! Lookups. Types of requests and replies.
//!
//! Operations: [`resources::lookups`](crate::resources::lookups). Guide: [Lookups](crate::guides::lookups).

use crate::runtime::model::{Value, object};

object! {
    /// Reply of `GET /events`. Returned by [`client.events().retrieve`](crate::resources::lookups::Events::retrieve).
    pub struct RetrieveEventResponse reply {
        event: Option<Value> = "event",
    }
}
