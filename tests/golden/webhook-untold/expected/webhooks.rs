//! Webhooks: the requests that the API sends, as one [`Event`]. Nothing here tells who sent one: the document does not say how they are signed.

mod access;

pub use crate::models::webhooks::*;
use crate::models::webhooks;
use crate::runtime::model::events;

events! {
    /// An event that the API reports.
    pub enum Event {
        /// `anything`.
        Anything(webhooks::Anything) = event_type,
        /// `thing.changed`.
        #[doc(alias("thing.changed"))] ThingChanged(webhooks::ThingChanged) = event_type "thing.changed",
        /// `thing.gone`.
        ThingGone(webhooks::ThingGone) = keys "gone",
    }
}
