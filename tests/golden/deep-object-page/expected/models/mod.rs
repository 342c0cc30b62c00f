//! Types of requests and replies, by product.

/// Messaging.
#[cfg(feature = "messaging")]
pub mod messaging;

/// Used by several products.
pub mod shared {}
