//! Types of Rooms.
//!
//! See [the operations](crate::resources::rooms), [the guide](crate::guides::rooms).

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `Room`. Returned by [`client.rooms().retrieve`](crate::resources::rooms::Rooms::retrieve) and [`client.rooms().update`](crate::resources::rooms::Rooms::update).
    pub struct Room reply {
        id: String = "id" required,
    }
}

object! {
    /// Request body `RoomUpdate`. Taken by [`client.rooms().update`](crate::resources::rooms::Rooms::update).
    pub struct RoomUpdate request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `PATCH /rooms/{room_id}`. Taken by [`client.rooms().update`](crate::resources::rooms::Rooms::update).
    pub enum UpdateRoomRegion {
        Eu = "eu",
        Us = "us",
    }
}
