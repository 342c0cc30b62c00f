//! Types of Runs.
//!
//! See [the operations](crate::resources::runs), [the guide](crate::guides::runs).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /runs`. Taken by [`client.runs().send`](crate::resources::runs::Runs::send).
    pub struct SendRunRequest request {
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Request body of `POST /runs/{id}`. Taken by [`client.runs().update`](crate::resources::runs::Runs::update).
    pub struct UpdateRunRequest request {
        version: Option<String> = "version",
    }
    /// Creates an empty one.
    new()
}
