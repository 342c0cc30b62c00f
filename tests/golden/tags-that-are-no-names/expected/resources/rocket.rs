//! Operations of Rocket.
//!
//! See [the guide](crate::guides::rocket).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.f()`. Feature `rocket`.
///
/// Guide: [Rocket](crate::guides::rocket).
#[derive(Clone, Copy, Debug)]
pub struct F<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `f`. Feature `rocket`.
    #[inline]
    #[must_use]
    pub fn f(&self) -> F<'_> {
        F(self)
    }
}

impl F<'_> {
    /// Gets the f.
    ///
    /// `GET /f`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/f").empty().no_auth() })
    }
}
