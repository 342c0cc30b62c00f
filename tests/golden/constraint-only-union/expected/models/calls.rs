//! Types of Calls.
//!
//! See [the operations](crate::resources::calls), [the guide](crate::guides::calls).

use crate::runtime::model::object;

object! {
    /// Schema `CallRequest`. Taken by [`client.calls().create`](crate::resources::calls::Calls::create).
    pub struct CallRequest request {
        to: String = "To" required,
        url: Option<String> = "Url",
        texml: Option<String> = "Texml",
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Schema `RelayRequest`. Taken by [`client.relays().create`](crate::resources::calls::Relays::create).
    pub struct RelayRequest request {
        url: Option<String> = "url",
        relay_url: Option<String> = "relay_url",
    }
    /// Creates an empty one.
    new()
}
