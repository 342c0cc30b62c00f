//! Operations of Default Api.
//!
//! See [the guide](crate::guides::default_api).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.d()`. Feature `default-api`.
///
/// Guide: [Default Api](crate::guides::default_api).
#[derive(Clone, Copy, Debug)]
pub struct D<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `d`. Feature `default-api`.
    #[inline]
    #[must_use]
    pub fn d(&self) -> D<'_> {
        D(self)
    }
}

impl D<'_> {
    /// Gets the d.
    ///
    /// `GET /d`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/d").empty().no_auth() })
    }
}
