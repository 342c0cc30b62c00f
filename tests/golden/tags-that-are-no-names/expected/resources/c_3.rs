//! Operations of C 3.
//!
//! See [the guide](crate::guides::c_3).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.i()`. Feature `c-3`.
///
/// Guide: [C 3](crate::guides::c_3).
#[derive(Clone, Copy, Debug)]
pub struct I<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `i`. Feature `c-3`.
    #[inline]
    #[must_use]
    pub fn i(&self) -> I<'_> {
        I(self)
    }
}

impl I<'_> {
    /// Gets the i.
    ///
    /// `GET /i`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/i").empty().no_auth() })
    }
}
