//! Types of requests and replies, by product.

/// Webhooks.
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// Used by several products.
pub mod shared {}
