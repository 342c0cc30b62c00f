//! Webhooks: what the API sends to its users' servers.
//!
//! `events!` declares the enum of all of them. With the feature `webhooks`, a [`Verifier`] tells whether a request is
//! from the API; with `axum`, [`Webhook`] does so in a handler's arguments. Nothing here knows of the client.

#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "webhooks")]
mod error;
mod events;
#[cfg(feature = "webhooks")]
mod verifier;

#[cfg(feature = "axum")]
pub use self::axum::Webhook;
#[cfg(feature = "webhooks")]
pub use error::{SignatureError, WebhookError};
#[allow(unused_imports, reason = "a crate may have no webhooks")]
pub(crate) use events::events;
#[cfg(feature = "webhooks")]
pub use verifier::Verifier;
