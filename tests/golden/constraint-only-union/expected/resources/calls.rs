//! Operations of Calls.
//!
//! See [the types](crate::calls), [the guide](crate::guides::calls).

use crate::models::calls;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.calls()`. Feature `calls`.
///
/// Guide: [Calls](crate::guides::calls).
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `calls`. Feature `calls`.
    #[inline]
    #[must_use]
    pub fn calls(&self) -> Calls<'_> {
        Calls(self)
    }
}

impl Calls<'_> {
    /// Creates a call.
    ///
    /// `POST /calls`
    #[inline]
    pub fn create(&self, body: calls::CallRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/calls").empty().no_auth() })
            .json(&body)
    }
}

/// Operations under `client.relays()`. Feature `calls`.
///
/// Guide: [Calls](crate::guides::calls).
#[derive(Clone, Copy, Debug)]
pub struct Relays<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `relays`. Feature `calls`.
    #[inline]
    #[must_use]
    pub fn relays(&self) -> Relays<'_> {
        Relays(self)
    }
}

impl Relays<'_> {
    /// Creates a relay.
    ///
    /// `POST /relays`
    #[inline]
    pub fn create(&self, body: calls::RelayRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/relays").empty().no_auth() })
            .json(&body)
    }
}
