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
        /// Call answered
        ///
        /// `call.answered`.
        CallAnswered(webhooks::CallAnswered) = event_type "call.answered",
        /// `campaignUpdate`.
        CampaignUpdate(webhooks::CampaignUpdate) = keys "brandId" "campaignId",
        /// `message.sent` or `message.finalized`.
        MessageDone(webhooks::MessageDone) = event_type "message.sent" "message.finalized",
    }
}
