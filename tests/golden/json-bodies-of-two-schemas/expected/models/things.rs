//! Types of the product Things.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Thing`.
    pub struct Thing request {
        name: String = "name" required,
    }
    new(name: String)
}

object! {
    /// Request body of `PATCH /things/{id}`.
    pub struct UpdateThingMergePatchRequest request {
        name: Nullable<String> = "name",
        colour: Nullable<String> = "colour",
    }
    new()
}

object! {
    /// Request body of `PATCH /things/{id}`.
    pub struct UpdateThingVndApiRequest request {
        data: Thing = "data" required,
    }
    new(data: Thing)
}
