//! Webhooks: the requests that the API sends, as one [`Event`], and whether they are from the API: a [`Verifier`].

pub use crate::models::webhooks::*;
use crate::models::webhooks;
use crate::runtime::model::events;
#[cfg(feature = "axum")]
pub use crate::runtime::webhook::Webhook;
pub use crate::runtime::webhook::{SignatureError, Verifier, WebhookError};

events! {
    /// An event that the API reports.
    pub enum Event {
        /// `anything`.
        Anything(webhooks::Anything) = event_type,
        /// `thing.changed`.
        ThingChanged(webhooks::ThingChanged) = event_type "thing.changed",
        /// `thing.gone`.
        ThingGone(webhooks::ThingGone) = keys "gone",
    }
}
