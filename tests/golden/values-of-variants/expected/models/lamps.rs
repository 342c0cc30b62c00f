//! Types of Lamps.
//!
//! See [the operations](crate::resources::lamps), [the guide](crate::guides::lamps).

use crate::runtime::model::{object, union};

object! {
    /// Reply of `GET /lamps`. Returned by [`client.lamps().retrieve`](crate::resources::lamps::Lamps::retrieve).
    pub struct RetrieveLampResponse reply {
        /// One of `1`, `2`.
        level: Option<i64> = "level",
        delay: Option<RetrieveLampResponseDelay> = "delay",
        tone: Option<i64> = "tone",
        place: Option<RetrieveLampResponsePlace> = "place",
    }
}

union! {
    /// `delay` of [`RetrieveLampResponse`].
    pub enum RetrieveLampResponseDelay {
        /// A JSON integer. One of `10`, `20`.
        Integer(i64) = json "integer",
        /// A JSON string. Always `auto`.
        String(String) = json "string",
    }
}

union! {
    /// `place` of [`RetrieveLampResponse`].
    pub enum RetrieveLampResponsePlace {
        /// An object with `room`.
        Room(RetrieveLampResponsePlaceRoom) = keys "room",
        /// An object with `floor`.
        Floor(RetrieveLampResponsePlaceFloor) = keys "floor",
    }
}

object! {
    /// A variant of [`RetrieveLampResponsePlace`].
    pub struct RetrieveLampResponsePlaceFloor reply {
        floor: i64 = "floor" required,
    }
}

object! {
    /// A variant of [`RetrieveLampResponsePlace`].
    pub struct RetrieveLampResponsePlaceRoom reply {
        room: String = "room" required,
    }
}
