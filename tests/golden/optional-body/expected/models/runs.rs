//! Types of the product Runs.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /runs`.
    pub struct SendRunRequest request {
        to: String = "to" required,
    }
    new(to: String)
}

object! {
    /// Request body of `POST /runs/{id}`.
    pub struct UpdateRunRequest request {
        version: Option<String> = "version",
    }
    new()
}
