//! Operations of Events.
//!
//! See [the types](crate::events), [the guide](crate::guides::events).

use crate::models::events;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.events()`. Feature `events`.
///
/// Guide: [Events](crate::guides::events).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `events`. Feature `events`.
    #[inline]
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events(self)
    }
}

impl Events<'_> {
    /// Gets an event.
    ///
    /// `GET /events/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<events::RetrieveEventResponse> {
        Call::new(self.0, const { &Op::new("GET", "/events/{id}").no_auth() })
            .path(&[id])
    }
}
