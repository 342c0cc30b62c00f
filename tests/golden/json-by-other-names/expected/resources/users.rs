//! Operations of Users.
//!
//! See [the types](crate::users), [the guide](crate::guides::users).

use crate::models::users;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.users()`. Feature `users`.
///
/// Guide: [Users](crate::guides::users).
#[derive(Clone, Copy, Debug)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `users`. Feature `users`.
    #[inline]
    #[must_use]
    pub fn users(&self) -> Users<'_> {
        Users(self)
    }
}

impl Users<'_> {
    /// Creates a user.
    ///
    /// `POST /users`
    #[inline]
    pub fn create(&self, body: users::User) -> Call<users::User> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/users").accept("application/scim+json").no_auth()
                },
            )
            .json_as("application/scim+json", &body)
    }

    /// Updates a user.
    ///
    /// `PATCH /users/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: users::User) -> Call<users::User, UsersUpdate> {
        Call::new(self.0, const { &Op::new("PATCH", "/users/{id}").no_auth() })
            .path(&[id])
            .json_as("application/merge-patch+json; charset=utf-8", &body)
    }
}

/// What [`Users::update`] (`PATCH /users/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `hal`: asks for the reply as `application/hal+json`.
#[derive(Debug)]
pub enum UsersUpdate {}

impl<T> Call<T, UsersUpdate> {
    /// Asks for the reply as `application/hal+json`.
    #[inline]
    pub fn hal(self) -> Call<users::UpdateUserResponse, UsersUpdate> {
        self.accept("application/hal+json")
    }
}
