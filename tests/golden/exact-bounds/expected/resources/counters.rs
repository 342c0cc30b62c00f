//! Operations of Counters.
//!
//! See [the types](crate::counters), [the guide](crate::guides::counters).

use crate::models::counters;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.counters()`. Feature `counters`.
///
/// Guide: [Counters](crate::guides::counters).
#[derive(Clone, Copy, Debug)]
pub struct Counters<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `counters`. Feature `counters`.
    #[inline]
    #[must_use]
    pub fn counters(&self) -> Counters<'_> {
        Counters(self)
    }
}

impl Counters<'_> {
    /// Creates a counter.
    ///
    /// `POST /counters`
    #[inline]
    pub fn create(&self, body: counters::CreateCounterRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/counters").empty().no_auth() })
            .json(&body)
    }
}
