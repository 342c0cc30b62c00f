//! Operations of Recordings.
//!
//! See [the types](crate::recordings), [the guide](crate::guides::recordings).

use crate::models::recordings;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.accounts()`. Feature `recordings`.
///
/// Guide: [Recordings](crate::guides::recordings).
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `accounts`. Feature `recordings`.
    #[inline]
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self)
    }
}

/// Operations under `client.accounts().recordings()`. Feature `recordings`.
///
/// Guide: [Recordings](crate::guides::recordings).
#[derive(Clone, Copy, Debug)]
pub struct AccountsRecordings<'a>(pub(crate) &'a Client);

impl<'a> Accounts<'a> {
    /// Operations under `accounts.recordings`. Feature `recordings`.
    #[inline]
    #[must_use]
    pub fn recordings(self) -> AccountsRecordings<'a> {
        AccountsRecordings(self.0)
    }
}

impl AccountsRecordings<'_> {
    /// Gets an account recording.
    ///
    /// `GET /Accounts/{account_sid}/Recordings/{recording_sid}.json`
    #[inline]
    pub fn retrieve_recording_sid_json(
        &self,
        account_sid: &str,
        recording_sid: &str,
    ) -> Call<recordings::RetrieveRecordingSidJsonResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/Accounts/{account_sid}/Recordings/{recording_sid}.json",
                        )
                        .no_auth()
                },
            )
            .path(&[account_sid, recording_sid])
    }
}
