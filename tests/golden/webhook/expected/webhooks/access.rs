//! What handlers ask of events: methods of all of them, and of each.

use super::Event;
use crate::models::webhooks;
use crate::runtime::webhook::text_of;

impl Event {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        match self {
            Self::CallAnswered(event) => event.event_type(),
            Self::MessageDone(event) => event.event_type(),
            Self::Unknown { json, .. } => text_of(json, "event_type"),
            _ => None,
        }
    }
}

impl webhooks::CallAnswered {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallAnsweredDataPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::MessageDone {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }
}
