//! Types of Core.
//!
//! See [the operations](crate::resources::core), [the guide](crate::guides::core).

use crate::runtime::model::{Date, Value, object, string_enum};

object! {
    /// Schema `Desk`. Returned by [`client.desks().retrieve_id`](crate::resources::core::Desks::retrieve_id).
    pub struct Desk reply {
        /// At most 40 characters.
        name: String = "name" required,
        made: Option<Date> = "made",
        level: Option<DeskLevel> = "level",
        legs: Option<Value> = "legs",
        owner: Option<Value> = "owner",
        loop_: Option<Value> = "loop",
        /// Format: `binary`.
        photo: Option<String> = "photo",
        /// 12
        other: Option<Value> = "other",
    }
}

string_enum! {
    /// `level` of [`Desk`].
    pub enum DeskLevel {
        N1 = "1",
        N2 = "2",
        True = "true",
    }
}
