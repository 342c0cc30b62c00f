//! Types of requests and replies, by product.

/// Networking.
#[cfg(feature = "networking")]
pub mod networking;

/// Used by several products.
pub mod shared {}
