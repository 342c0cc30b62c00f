//! Webhooks.

use super::{Docs, Pointer, ProductId, TypeId};

/// A webhook: a request that the API sends to its user.
#[derive(Debug, Clone)]
pub struct WebhookEvent {
    /// Where it stands.
    pub at: Pointer,
    /// Its key under `webhooks`.
    pub key: String,
    /// The name that the lock has for it: `Event::CallHangup`.
    pub locked: Option<String>,
    /// Type of the whole payload.
    pub ty: TypeId,
    /// Values of the property that tells events apart; empty where the document gives none.
    pub event_types: Vec<String>,
    /// Keys that announce it where there is no event type: path of an object in the payload and the keys it has.
    pub telling_keys: Vec<String>,
    /// Prose.
    pub docs: Docs,
    /// The first tag of its operation.
    pub tag: Option<String>,
    /// Product whose operations cause it, if known.
    pub product: Option<ProductId>,
}
