//! Types of Status.
//!
//! See [the operations](crate::resources::status), [the guide](crate::guides::status).

use crate::runtime::model::object;

object! {
    /// Reply of `GET /probe`. Returned by [`client.probe().retrieve`](crate::resources::status::Probe::retrieve).
    pub struct RetrieveProbeResponse reply {
        depth: Option<i64> = "depth",
    }
}

object! {
    /// Reply of `GET /status`. Returned by [`client.status().retrieve`](crate::resources::status::Status::retrieve).
    pub struct RetrieveStatusResponse reply {
        up: Option<bool> = "up",
    }
}
