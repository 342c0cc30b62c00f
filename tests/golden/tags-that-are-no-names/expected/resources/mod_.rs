//! Operations of Mod.
//!
//! See [the guide](crate::guides::mod_).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.b()`. Feature `mod`.
///
/// Guide: [Mod](crate::guides::mod_).
#[derive(Clone, Copy, Debug)]
pub struct B<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `b`. Feature `mod`.
    #[inline]
    #[must_use]
    pub fn b(&self) -> B<'_> {
        B(self)
    }
}

impl B<'_> {
    /// Gets the b.
    ///
    /// `GET /b`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/b").empty().no_auth() })
    }
}
