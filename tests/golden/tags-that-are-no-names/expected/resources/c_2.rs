//! Operations of C 2.
//!
//! See [the guide](crate::guides::c_2).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.j()`. Feature `c-2`.
///
/// Guide: [C 2](crate::guides::c_2).
#[derive(Clone, Copy, Debug)]
pub struct J<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `j`. Feature `c-2`.
    #[inline]
    #[must_use]
    pub fn j(&self) -> J<'_> {
        J(self)
    }
}

impl J<'_> {
    /// Gets the j.
    ///
    /// `GET /j`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/j").empty().no_auth() })
    }
}
