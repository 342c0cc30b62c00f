//! Types of the product Video.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
    new()
}

string_enum! {
    /// Parameter of `PATCH /rooms/{room_id}`.
    pub enum UpdateRoomRegion {
        Eu = "eu",
        Us = "us",
    }
}
