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
    /// Gets a call.
    ///
    /// `GET /calls/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<calls::RetrieveCallResponse> {
        Call::new(self.0, const { &Op::new("GET", "/calls/{id}").no_auth() }).path(&[id])
    }
}
