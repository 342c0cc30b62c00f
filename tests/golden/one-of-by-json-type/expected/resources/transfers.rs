//! Operations of Transfers.
//!
//! See [the types](crate::transfers), [the guide](crate::guides::transfers).

use crate::models::transfers;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.transfers()`. Feature `transfers`.
///
/// Guide: [Transfers](crate::guides::transfers).
#[derive(Clone, Copy, Debug)]
pub struct Transfers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `transfers`. Feature `transfers`.
    #[inline]
    #[must_use]
    pub fn transfers(&self) -> Transfers<'_> {
        Transfers(self)
    }
}

impl Transfers<'_> {
    /// Creates a transfer.
    ///
    /// `POST /transfers`
    #[inline]
    pub fn create(&self, body: transfers::CreateTransferRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/transfers").empty().no_auth() })
            .json(&body)
    }
}
