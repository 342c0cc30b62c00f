//! Operations of Engines.
//!
//! See [the types](crate::engines), [the guide](crate::guides::engines).

use crate::models::engines;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.engines()`. Feature `engines`.
///
/// Guide: [Engines](crate::guides::engines).
#[derive(Clone, Copy, Debug)]
pub struct Engines<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `engines`. Feature `engines`.
    #[inline]
    #[must_use]
    pub fn engines(&self) -> Engines<'_> {
        Engines(self)
    }
}

impl Engines<'_> {
    /// Creates an engine.
    ///
    /// `POST /engines`
    #[inline]
    pub fn create(&self, body: engines::CreateEngineRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/engines").empty().no_auth() })
            .json(&body)
    }
}
