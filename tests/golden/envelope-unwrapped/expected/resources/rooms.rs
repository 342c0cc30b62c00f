//! Operations of Rooms.
//!
//! See [the types](crate::rooms), [the guide](crate::guides::rooms).

use crate::models::rooms;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.rooms()`. Feature `rooms`.
///
/// Guide: [Rooms](crate::guides::rooms).
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `rooms`. Feature `rooms`.
    #[inline]
    #[must_use]
    pub fn rooms(&self) -> Rooms<'_> {
        Rooms(self)
    }
}

impl Rooms<'_> {
    /// Gets a room.
    ///
    /// `GET /rooms/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<rooms::Room> {
        Call::new(self.0, const { &Op::new("GET", "/rooms/{id}").data().no_auth() })
            .path(&[id])
    }

    /// Lists rooms.
    ///
    /// `GET /rooms`
    #[inline]
    pub fn list(&self) -> Call<Vec<rooms::Room>> {
        Call::new(self.0, const { &Op::new("GET", "/rooms").data().no_auth() })
    }
}
