//! Webhooks: the requests that the API sends, as one [`Event`]. Nothing here tells who sent one: the document does not say how they are signed.

mod access;

pub use crate::models::webhooks::*;
use crate::models::webhooks;
use crate::runtime::model::events;

events! {
    /// An event that the API reports.
    pub enum Event {
        /// `parcel.sent`.
        #[doc(alias("parcel.sent"))] ParcelSent(webhooks::ParcelSent) = event_type "parcel.sent",
    }
}
