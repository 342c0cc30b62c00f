//! Types of requests and replies, by product.

/// Recordings.
#[cfg(feature = "recordings")]
pub mod recordings;

/// Used by several products.
pub mod shared {}
