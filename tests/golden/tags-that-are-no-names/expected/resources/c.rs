//! Operations of C.
//!
//! See [the guide](crate::guides::c).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.h()`. Feature `c`.
///
/// Guide: [C](crate::guides::c).
#[derive(Clone, Copy, Debug)]
pub struct H<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `h`. Feature `c`.
    #[inline]
    #[must_use]
    pub fn h(&self) -> H<'_> {
        H(self)
    }
}

impl H<'_> {
    /// Gets the h.
    ///
    /// `GET /h`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/h").empty().no_auth() })
    }
}
