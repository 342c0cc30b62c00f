//! Operations of the product Video.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::video;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.rooms()`.
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `rooms`.
    #[inline]
    #[must_use]
    pub fn rooms(&self) -> Rooms<'_> {
        Rooms(self)
    }
}

impl Rooms<'_> {
    /// Get room.
    ///
    /// `GET /rooms/{room_id}`
    #[inline]
    pub fn retrieve(&self, room_id: &str) -> Call<video::Room, RoomsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/rooms/{room_id}").data().no_auth() })
            .path(&[room_id])
    }

    /// Update room.
    ///
    /// `PATCH /rooms/{room_id}`
    #[inline]
    pub fn update(
        &self,
        room_id: &str,
        body: video::RoomUpdate,
    ) -> Call<video::Room, RoomsUpdate> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/rooms/{room_id}").data().no_auth() },
            )
            .path(&[room_id])
            .json(&body)
    }
}

/// Parameters of `GET /rooms/{room_id}`.
#[derive(Debug)]
pub enum RoomsRetrieve {}

impl<T> Call<T, RoomsRetrieve> {
    /// Query parameter `region`.
    #[inline]
    pub fn region(self, value: &str) -> Self {
        self.query("region", value)
    }
}

/// Parameters of `PATCH /rooms/{room_id}`.
#[derive(Debug)]
pub enum RoomsUpdate {}

impl<T> Call<T, RoomsUpdate> {
    /// Query parameter `region`.
    #[inline]
    pub fn region(self, value: impl Into<video::UpdateRoomRegion>) -> Self {
        self.arg("region", &Into::<video::UpdateRoomRegion>::into(value))
    }
}
