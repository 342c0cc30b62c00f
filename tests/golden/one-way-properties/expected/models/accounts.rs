//! Types of Accounts.
//!
//! See [the operations](crate::resources::accounts), [the guide](crate::guides::accounts).

use crate::runtime::model::object;

object! {
    /// Schema `Account`. Returned by [`client.accounts().create`](crate::resources::accounts::Accounts::create).
    pub struct Account reply {
        /// Set by the server.
        id: String = "id" required,
        name: String = "name" required,
        password: Option<String> = "password",
    }
}

object! {
    /// Schema `NewAccount`. Taken by [`client.accounts().create`](crate::resources::accounts::Accounts::create).
    pub struct NewAccount request {
        /// Set by the server.
        id: Option<String> = "id",
        name: String = "name" required,
        password: String = "password" required,
    }
    /// Creates one with `name` and `password`, which are required.
    new(name: String, password: String)
}

object! {
    /// Schema `Settings`. Taken by [`client.accounts().update`](crate::resources::accounts::Accounts::update). Returned by [`client.accounts().update`](crate::resources::accounts::Accounts::update).
    pub struct Settings both {
        /// Set by the server.
        changed_at: Option<String> = "changed_at",
        theme: String = "theme" required,
        secret: Option<String> = "secret",
    }
    /// Creates one with `theme`, which is required.
    new(theme: String)
}
