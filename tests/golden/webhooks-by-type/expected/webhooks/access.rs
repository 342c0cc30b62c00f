//! What handlers ask of events: methods of all of them, and of each.

use super::Event;
use crate::runtime::webhook::text_of;

impl Event {
    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::InvoicePaid(event) => Some(event.id.as_str()),
            Self::InvoiceSent(event) => Some(event.id.as_str()),
            Self::Unknown { json, .. } => text_of(json, "id"),
        }
    }
}
