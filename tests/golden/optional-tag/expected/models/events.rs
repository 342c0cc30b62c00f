//! Types of Events.
//!
//! See [the operations](crate::resources::events), [the guide](crate::guides::events).

use crate::runtime::model::{object, string_enum, union};

object! {
    /// Schema `Closed`. Part of [`RetrieveEventResponse`].
    pub struct Closed reply {
        event_type: Option<EventType> = "event_type",
        locked: Option<bool> = "locked",
    }
}

string_enum! {
    /// `event_type` of [`Opened`]. Part of [`Closed`].
    pub enum EventType {
        DoorOpened = "door.opened",
        DoorClosed = "door.closed",
    }
}

object! {
    /// Schema `Opened`. Part of [`RetrieveEventResponse`].
    pub struct Opened reply {
        event_type: Option<EventType> = "event_type",
        by: Option<String> = "by",
    }
}

union! {
    /// Reply of `GET /events/{id}`. Returned by [`client.events().retrieve`](crate::resources::events::Events::retrieve).
    pub enum RetrieveEventResponse tag "event_type" {
        /// `event_type` is `door.opened`.
        DoorOpened(Opened) = tag "door.opened",
        /// `event_type` is `door.closed`.
        DoorClosed(Closed) = tag "door.closed",
    }
}
