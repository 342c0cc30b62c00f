//! Operations of Webhooks Api.
//!
//! See [the guide](crate::guides::webhooks_api).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.c()`. Feature `webhooks-api`.
///
/// Guide: [Webhooks Api](crate::guides::webhooks_api).
#[derive(Clone, Copy, Debug)]
pub struct C<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `c`. Feature `webhooks-api`.
    #[inline]
    #[must_use]
    pub fn c(&self) -> C<'_> {
        C(self)
    }
}

impl C<'_> {
    /// Gets the c.
    ///
    /// `GET /c`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/c").empty().no_auth() })
    }
}
