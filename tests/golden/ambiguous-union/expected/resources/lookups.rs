//! Operations of Lookups.
//!
//! See [the types](crate::lookups), [the guide](crate::guides::lookups).

use crate::models::lookups;
use crate::runtime::operation::{Call, Client, Op, Value};

/// Operations under `client.events()`. Feature `lookups`.
///
/// Guide: [Lookups](crate::guides::lookups).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `events`. Feature `lookups`.
    #[inline]
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events(self)
    }
}

impl Events<'_> {
    /// Gets the events.
    ///
    /// `GET /events`
    #[inline]
    pub fn retrieve(&self) -> Call<lookups::RetrieveEventResponse> {
        Call::new(self.0, const { &Op::new("GET", "/events").no_auth() })
    }
}

/// Operations under `client.lookups()`. Feature `lookups`.
///
/// Guide: [Lookups](crate::guides::lookups).
#[derive(Clone, Copy, Debug)]
pub struct Lookups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `lookups`. Feature `lookups`.
    #[inline]
    #[must_use]
    pub fn lookups(&self) -> Lookups<'_> {
        Lookups(self)
    }
}

impl Lookups<'_> {
    /// Gets a lookup.
    ///
    /// `GET /lookups/{endpoint}`
    #[inline]
    pub fn retrieve(&self, endpoint: &str) -> Call<Value> {
        Call::new(self.0, const { &Op::new("GET", "/lookups/{endpoint}").no_auth() })
            .path(&[endpoint])
    }
}
