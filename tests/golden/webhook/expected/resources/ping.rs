//! Operations of Ping.
//!
//! See [the guide](crate::guides::ping).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.ping()`. Feature `ping`.
///
/// Guide: [Ping](crate::guides::ping).
#[derive(Clone, Copy, Debug)]
pub struct Ping<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ping`. Feature `ping`.
    #[inline]
    #[must_use]
    pub fn ping(&self) -> Ping<'_> {
        Ping(self)
    }
}

impl Ping<'_> {
    /// Gets the ping.
    ///
    /// `GET /ping`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/ping").empty().no_auth() })
    }
}
