//! Webhooks: the requests that the API sends, as one [`Event`]. Nothing here tells who sent one: the document does not say how they are signed.

mod access;

pub use crate::models::webhooks::*;
use crate::models::webhooks;
use crate::runtime::model::events;

events! {
    /// An event that the API reports.
    pub enum Event {
        /// Call answered
        ///
        /// `call.answered`.
        #[doc(alias("call.answered"))] CallAnswered(webhooks::CallAnswered) = event_type "call.answered",
        /// `campaignUpdate`.
        CampaignUpdate(webhooks::CampaignUpdate) = keys "brandId" "campaignId",
        /// `message.sent` or `message.finalized`.
        #[doc(alias("message.finalized", "message.sent"))] MessageDone(webhooks::MessageDone) = event_type "message.sent" "message.finalized",
    }
}
