//! Operations of Members.
//!
//! See [the types](crate::members), [the guide](crate::guides::members).

use crate::models::members;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.members()`. Feature `members`.
///
/// Guide: [Members](crate::guides::members).
#[derive(Clone, Copy, Debug)]
pub struct Members<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `members`. Feature `members`.
    #[inline]
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members(self)
    }
}

impl Members<'_> {
    /// Removes members.
    ///
    /// `DELETE /members`
    #[inline]
    pub fn remove(&self, body: members::RemoveMemberRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/members").empty().no_auth() })
            .json(&body)
    }
}
