//! Types of the product Video.

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `Room`.
    pub struct Room reply {
        id: String = "id" required,
    }
}

object! {
    /// Request body `RoomUpdate`.
    pub struct RoomUpdate request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `PATCH /rooms/{room_id}`.
    pub enum UpdateRoomRegion {
        Eu = "eu",
        Us = "us",
    }
}
