//! Operations of Codes.
//!
//! See [the types](crate::codes), [the guide](crate::guides::codes).

use crate::models::codes;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.n2fa()`. Feature `codes`.
///
/// Guide: [Codes](crate::guides::codes).
#[derive(Clone, Copy, Debug)]
pub struct N2fa<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `2fa`. Feature `codes`.
    #[inline]
    #[must_use]
    pub fn n2fa(&self) -> N2fa<'_> {
        N2fa(self)
    }
}

impl N2fa<'_> {
    /// Gets a 2FA.
    ///
    /// `GET /2fa/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<codes::N2faCode> {
        Call::new(self.0, const { &Op::new("GET", "/2fa/{id}").no_auth() }).path(&[id])
    }
}
