//! Operations of Con Api.
//!
//! See [the guide](crate::guides::con_api).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.e()`. Feature `con-api`.
///
/// Guide: [Con Api](crate::guides::con_api).
#[derive(Clone, Copy, Debug)]
pub struct E<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `e`. Feature `con-api`.
    #[inline]
    #[must_use]
    pub fn e(&self) -> E<'_> {
        E(self)
    }
}

impl E<'_> {
    /// Gets the e.
    ///
    /// `GET /e`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/e").empty().no_auth() })
    }
}
