//! Operations of Core.
//!
//! See [the guide](crate::guides::core).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.a()`. Feature `core`.
///
/// Guide: [Core](crate::guides::core).
#[derive(Clone, Copy, Debug)]
pub struct A<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `a`. Feature `core`.
    #[inline]
    #[must_use]
    pub fn a(&self) -> A<'_> {
        A(self)
    }
}

impl A<'_> {
    /// Gets the a.
    ///
    /// `GET /a`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/a").empty().no_auth() })
    }
}

/// Operations under `client.l()`. Feature `core`.
///
/// Guide: [Core](crate::guides::core).
#[derive(Clone, Copy, Debug)]
pub struct L<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `l`. Feature `core`.
    #[inline]
    #[must_use]
    pub fn l(&self) -> L<'_> {
        L(self)
    }
}

impl L<'_> {
    /// Gets the l.
    ///
    /// `GET /l`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/l").empty().no_auth() })
    }
}

/// Operations under `client.m()`. Feature `core`.
///
/// Guide: [Core](crate::guides::core).
#[derive(Clone, Copy, Debug)]
pub struct M<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `m`. Feature `core`.
    #[inline]
    #[must_use]
    pub fn m(&self) -> M<'_> {
        M(self)
    }
}

impl M<'_> {
    /// Gets the m.
    ///
    /// `GET /m`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/m").empty().no_auth() })
    }
}
