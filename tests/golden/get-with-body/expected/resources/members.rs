//! Operations of the product Members.

use crate::models::members;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.members()`.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `members`.
    #[inline]
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members(self)
    }
}

impl Members<'_> {
    /// Remove (members).
    ///
    /// `DELETE /members`
    #[inline]
    pub fn remove(&self, body: members::RemoveMemberRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/members").empty().no_auth() })
            .json(&body)
    }
}
