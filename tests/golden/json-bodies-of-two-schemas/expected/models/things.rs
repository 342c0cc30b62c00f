//! Types of the product Things.

use crate::runtime::model::{Nullable, object};

object! {
    /// Schema `Thing`.
    pub struct Thing request {
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Request body of `PATCH /things/{id}`.
    pub struct UpdateThingMergePatchRequest request {
        name: Nullable<String> = "name",
        colour: Nullable<String> = "colour",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `PATCH /things/{id}`.
    pub struct UpdateThingVndApiRequest request {
        data: Thing = "data" required,
    }
    /// Creates one with `data`, which is required.
    new(data: Thing)
}
