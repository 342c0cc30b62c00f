//! Types of requests and replies, by product.

/// Transcriptions.
#[cfg(feature = "transcriptions")]
pub mod transcriptions;

/// Used by several products.
pub mod shared {}
