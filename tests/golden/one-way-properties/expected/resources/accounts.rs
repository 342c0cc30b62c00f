//! Operations of Accounts.
//!
//! See [the types](crate::accounts), [the guide](crate::guides::accounts).

use crate::models::accounts;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.accounts()`. Feature `accounts`.
///
/// Guide: [Accounts](crate::guides::accounts).
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `accounts`. Feature `accounts`.
    #[inline]
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self)
    }
}

impl Accounts<'_> {
    /// Creates an account.
    ///
    /// `POST /accounts`
    #[inline]
    pub fn create(&self, body: accounts::NewAccount) -> Call<accounts::Account> {
        Call::new(self.0, const { &Op::new("POST", "/accounts").no_auth() }).json(&body)
    }

    /// Updates the accounts.
    ///
    /// `PUT /accounts`
    #[inline]
    pub fn update(&self, body: accounts::Settings) -> Call<accounts::Settings> {
        Call::new(self.0, const { &Op::new("PUT", "/accounts").no_auth() }).json(&body)
    }
}
