//! Types of Lookups.
//!
//! See [the operations](crate::resources::lookups), [the guide](crate::guides::lookups).

use crate::runtime::model::{Value, object};

object! {
    /// Reply of `GET /events`. Returned by [`client.events().retrieve`](crate::resources::lookups::Events::retrieve).
    pub struct RetrieveEventResponse reply {
        event: Option<Value> = "event",
    }
}
