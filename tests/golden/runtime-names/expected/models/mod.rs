//! Types of requests and replies, by product.

/// Streams.
#[cfg(feature = "streams")]
pub mod streams;

/// Used by several products.
pub mod shared {}
