//! Types of the product Things.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Thing`.
    pub struct Thing both {
        name: Option<String> = "name",
    }
    new()
}

object! {
    /// Error reply of `PUT /things/{id}`.
    pub struct UpdateThingBadRequestError reply {
        title: Option<String> = "title",
    }
}

object! {
    /// Request body of `PUT /things/{id}`.
    pub struct UpdateThingMultipartRequest request {
        thing: Option<String> = "thing",
    }
    new()
}
