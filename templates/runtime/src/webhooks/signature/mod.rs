//! Whether webhooks are from the API: a [`Verifier`] of their signatures, and, with the feature `axum`, [`Webhook`], which
//! verifies in a handler's arguments. Nothing here knows of the client.

#[cfg(feature = "axum")]
mod axum;
mod error;
#[cfg(feature = "test-util")]
mod signer;
mod verifier;

#[cfg(feature = "axum")]
pub use self::axum::Webhook;
pub use error::{SignatureError, WebhookError};
#[cfg(feature = "test-util")]
pub use signer::Signer;
pub use verifier::Verifier;
