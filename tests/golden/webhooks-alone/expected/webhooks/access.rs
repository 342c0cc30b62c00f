//! What handlers ask of events: methods of all of them, and of each.

use super::Event;
use crate::runtime::webhook::text_of;

impl Event {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        match self {
            Self::ParcelSent(event) => Some(event.event_type.as_str()),
            Self::Unknown { json, .. } => text_of(json, "event_type"),
        }
    }
}
