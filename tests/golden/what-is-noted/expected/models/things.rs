//! Types of Things.
//!
//! See [the operations](crate::resources::things), [the guide](crate::guides::things).

use crate::runtime::model::object;

object! {
    /// Schema `Thing`. Taken by [`client.things().update`](crate::resources::things::Things::update). Returned by [`client.things().update`](crate::resources::things::Things::update).
    pub struct Thing both {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `PUT /things/{id}`. Taken by [`client.things().update`](crate::resources::things::Things::update).
    pub struct UpdateThingMultipartRequest request {
        thing: Option<String> = "thing",
    }
    /// Creates an empty one.
    new()
}
