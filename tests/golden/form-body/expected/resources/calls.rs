//! Operations of Calls.
//!
//! See [the types](crate::calls), [the guide](crate::guides::calls).

use crate::models::calls;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.accounts()`. Feature `calls`.
///
/// Guide: [Calls](crate::guides::calls).
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `accounts`. Feature `calls`.
    #[inline]
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self)
    }
}

impl Accounts<'_> {
    /// Performs the calls operation of an account.
    ///
    /// `POST /Accounts/{account_sid}/Calls.json`
    #[inline]
    pub fn calls_json(
        &self,
        account_sid: &str,
        body: calls::CreateAccountCallsJsonRequest,
    ) -> Call<calls::CreateAccountCallsJsonResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/Accounts/{account_sid}/Calls.json").no_auth()
                },
            )
            .path(&[account_sid])
            .form(&body)
    }
}
