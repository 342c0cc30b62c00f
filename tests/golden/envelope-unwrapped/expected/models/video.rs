//! Video: Video rooms with sessions, participants, recordings, compositions and client tokens. Types of requests and replies.

use crate::runtime::model::object;

object! {
    /// Schema `Room`. Returned by [`client.rooms().retrieve`](crate::resources::video::Rooms::retrieve) and [`client.rooms().list`](crate::resources::video::Rooms::list).
    pub struct Room reply {
        id: String = "id" required,
    }
}
