//! Webhooks: the requests that the API sends, as one [`Event`]. Nothing here tells who sent one: the document does not say how they are signed.

mod access;

pub use crate::models::webhooks::*;
use crate::models::webhooks;
use crate::runtime::model::events;

events! {
    /// An event that the API reports.
    pub enum Event {
        /// `invoice.paid`.
        #[doc(alias("invoice.paid"))] InvoicePaid(webhooks::InvoicePaid) = event_type "invoice.paid",
        /// `invoice.sent` or `invoice.sent_again`.
        #[doc(alias("invoice.sent", "invoice.sent_again"))] InvoiceSent(webhooks::InvoiceSent) = event_type "invoice.sent" "invoice.sent_again",
    }
    tag "type"
}
