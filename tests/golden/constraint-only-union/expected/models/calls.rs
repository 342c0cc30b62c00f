//! Types of the product Calls.

use crate::runtime::model::object;

object! {
    /// Schema `CallRequest`.
    pub struct CallRequest request {
        to: String = "To" required,
        url: Option<String> = "Url",
        texml: Option<String> = "Texml",
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Schema `RelayRequest`.
    pub struct RelayRequest request {
        url: Option<String> = "url",
        relay_url: Option<String> = "relay_url",
    }
    /// Creates an empty one.
    new()
}
