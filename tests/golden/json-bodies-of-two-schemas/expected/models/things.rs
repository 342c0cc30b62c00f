//! Types of Things.
//!
//! See [the operations](crate::resources::things), [the guide](crate::guides::things).

use crate::runtime::model::{Nullable, object};

object! {
    /// Schema `Thing`. Taken by [`client.things().update`](crate::resources::things::Things::update). Part of [`UpdateThingVndApiRequest`].
    pub struct Thing request {
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Request body of `PATCH /things/{id}`. Taken by [`client.things().update`](crate::resources::things::Things::update).
    pub struct UpdateThingMergePatchRequest request {
        name: Nullable<String> = "name",
        colour: Nullable<String> = "colour",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `PATCH /things/{id}`. Taken by [`client.things().update`](crate::resources::things::Things::update).
    pub struct UpdateThingVndApiRequest request {
        data: Thing = "data" required,
    }
    /// Creates one with `data`, which is required.
    new(data: Thing)
}
