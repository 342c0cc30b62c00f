//! Operations of the product Video.

use crate::models::video;
use crate::runtime::operation::{Call, Client, IntoField, Op};

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
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("region", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Parameters of `PATCH /rooms/{room_id}`.
#[derive(Debug)]
pub enum RoomsUpdate {}

impl<T> Call<T, RoomsUpdate> {
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(self, value: impl IntoField<Option<video::UpdateRoomRegion>>) -> Self {
        self.arg(
            "region",
            &IntoField::<Option<video::UpdateRoomRegion>>::into_field(value),
        )
    }
}
