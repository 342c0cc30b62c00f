//! Types of Rooms.
//!
//! See [the operations](crate::resources::rooms), [the guide](crate::guides::rooms).

use crate::runtime::model::object;

object! {
    /// Schema `Room`. Returned by [`client.rooms().retrieve`](crate::resources::rooms::Rooms::retrieve) and [`client.rooms().list`](crate::resources::rooms::Rooms::list).
    pub struct Room reply {
        id: String = "id" required,
    }
}
