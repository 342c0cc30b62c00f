//! Operations of Things.
//!
//! See [the guide](crate::guides::things).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.things()`. Feature `things`.
///
/// Guide: [Things](crate::guides::things).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `things`. Feature `things`.
    #[inline]
    #[must_use]
    pub fn things(&self) -> Things<'_> {
        Things(self)
    }
}

impl Things<'_> {
    /// Lists things.
    ///
    /// `GET /things`
    #[inline]
    pub fn list(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/things").empty().no_auth() })
    }
}
