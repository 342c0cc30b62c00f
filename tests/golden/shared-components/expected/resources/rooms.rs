//! Operations of Rooms.
//!
//! See [the types](crate::rooms), [the guide](crate::guides::rooms).

use crate::models::rooms;
use crate::runtime::operation::{Call, Client, IntoField, Op};

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
    /// `GET /rooms/{room_id}`
    #[inline]
    pub fn retrieve(&self, room_id: &str) -> Call<rooms::Room, RoomsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/rooms/{room_id}").data().no_auth() })
            .path(&[room_id])
    }

    /// Updates a room.
    ///
    /// `PATCH /rooms/{room_id}`
    #[inline]
    pub fn update(
        &self,
        room_id: &str,
        body: rooms::RoomUpdate,
    ) -> Call<rooms::Room, RoomsUpdate> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/rooms/{room_id}").data().no_auth() },
            )
            .path(&[room_id])
            .json(&body)
    }
}

/// What [`Rooms::retrieve`] (`GET /rooms/{room_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `region`, `String`: `region` in the query.
#[derive(Debug)]
pub enum RoomsRetrieve {}

impl<T> Call<T, RoomsRetrieve> {
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("region", &IntoField::<Option<String>>::into_field(value))
    }
}

/// What [`Rooms::update`] (`PATCH /rooms/{room_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `region`, [`UpdateRoomRegion`](rooms::UpdateRoomRegion): `region` in the query.
#[derive(Debug)]
pub enum RoomsUpdate {}

impl<T> Call<T, RoomsUpdate> {
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(self, value: impl IntoField<Option<rooms::UpdateRoomRegion>>) -> Self {
        self.arg(
            "region",
            &IntoField::<Option<rooms::UpdateRoomRegion>>::into_field(value),
        )
    }
}
