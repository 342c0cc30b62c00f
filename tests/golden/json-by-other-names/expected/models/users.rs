//! Types of the product Users.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Reply of `PATCH /users/{id}`.
    pub struct UpdateUserResponse reply {
        links: Option<Map<String>> = "_links",
    }
}

object! {
    /// Schema `User`.
    pub struct User both {
        user_name: String = "userName" required,
    }
    new(user_name: String)
}
