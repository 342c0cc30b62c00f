//! Types of the product Events.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Closed`.
    pub struct Closed reply {
        event_type: Option<ClosedEventType> = "event_type",
        locked: Option<bool> = "locked",
    }
}

string_enum! {
    /// `event_type` of [`Closed`].
    pub enum ClosedEventType {
        DoorOpened = "door.opened",
        DoorClosed = "door.closed",
    }
}

object! {
    /// Schema `Opened`.
    pub struct Opened reply {
        event_type: Option<OpenedEventType> = "event_type",
        by: Option<String> = "by",
    }
}

string_enum! {
    /// `event_type` of [`Opened`].
    pub enum OpenedEventType {
        DoorOpened = "door.opened",
        DoorClosed = "door.closed",
    }
}

union! {
    /// Reply of `GET /events/{id}`.
    pub enum RetrieveEventResponse tag "event_type" {
        /// `event_type` is `door.opened`.
        DoorOpened(Opened) = tag "door.opened",
        /// `event_type` is `door.closed`.
        DoorClosed(Closed) = tag "door.closed",
    }
}
