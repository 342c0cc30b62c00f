//! Types of the product Runs.

use crate::runtime::model::object;

object! {
    /// Request body of `POST /runs`.
    pub struct SendRunRequest request {
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Request body of `POST /runs/{id}`.
    pub struct UpdateRunRequest request {
        version: Option<String> = "version",
    }
    /// Creates an empty one.
    new()
}
