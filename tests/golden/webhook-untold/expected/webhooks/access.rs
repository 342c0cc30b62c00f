//! What handlers ask of events: methods of all of them, and of each.

use super::Event;
use crate::runtime::webhook::text_of;

impl Event {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        match self {
            Self::ThingChanged(event) => Some(event.event_type.as_ref()?.as_str()),
            Self::Unknown { json, .. } => text_of(json, "event_type"),
            _ => None,
        }
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::ThingChanged(event) => Some(event.id.as_ref()?.as_str()),
            Self::Unknown { json, .. } => text_of(json, "id"),
            _ => None,
        }
    }
}
