//! Types of the product Calls.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `CallRequest`.
    pub struct CallRequest request {
        to: String = "To" required,
        url: Option<String> = "Url",
        texml: Option<String> = "Texml",
    }
    new(to: String)
}

object! {
    /// Schema `RelayRequest`.
    pub struct RelayRequest request {
        url: Option<String> = "url",
        relay_url: Option<String> = "relay_url",
    }
    new()
}
