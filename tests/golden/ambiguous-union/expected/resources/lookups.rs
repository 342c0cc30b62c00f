//! Operations of the product Lookups.

use crate::models::lookups;
use crate::runtime::operation::{Call, Client, Op, Value};

/// Operations under `client.events()`.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `events`.
    #[inline]
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events(self)
    }
}

impl Events<'_> {
    /// Get event.
    ///
    /// `GET /events`
    #[inline]
    pub fn retrieve(&self) -> Call<lookups::RetrieveEventResponse> {
        Call::new(self.0, const { &Op::new("GET", "/events").no_auth() })
    }
}

/// Operations under `client.lookups()`.
#[derive(Clone, Copy, Debug)]
pub struct Lookups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `lookups`.
    #[inline]
    #[must_use]
    pub fn lookups(&self) -> Lookups<'_> {
        Lookups(self)
    }
}

impl Lookups<'_> {
    /// Get lookup.
    ///
    /// `GET /lookups/{endpoint}`
    #[inline]
    pub fn retrieve(&self, endpoint: &str) -> Call<Value> {
        Call::new(self.0, const { &Op::new("GET", "/lookups/{endpoint}").no_auth() })
            .path(&[endpoint])
    }
}
