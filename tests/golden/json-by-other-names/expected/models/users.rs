//! Types of the product Users.

use crate::runtime::model::{Map, object};

object! {
    /// Reply of `PATCH /users/{id}`.
    pub struct UpdateUserResponse reply {
        links: Option<Map<String>> = "_links",
    }
}

object! {
    /// Schema `User`.
    pub struct User request {
        user_name: String = "userName" required,
    }
    /// Creates one with `user_name`, which is required.
    new(user_name: String)
}
