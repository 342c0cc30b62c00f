//! Types of Users.
//!
//! See [the operations](crate::resources::users), [the guide](crate::guides::users).

use crate::runtime::model::{Map, object};

object! {
    /// Reply of `PATCH /users/{id}`. Returned by [`client.users().update`](crate::resources::users::Users::update).
    pub struct UpdateUserResponse reply {
        links: Option<Map<String>> = "_links",
    }
}

object! {
    /// Schema `User`. Taken by [`client.users().create`](crate::resources::users::Users::create) and [`client.users().update`](crate::resources::users::Users::update). Returned by [`client.users().create`](crate::resources::users::Users::create) and [`client.users().update`](crate::resources::users::Users::update).
    pub struct User both {
        user_name: String = "userName" required,
    }
    /// Creates one with `user_name`, which is required.
    new(user_name: String)
}
