//! Types of requests and replies, by product.

/// Retries.
#[cfg(feature = "retries")]
pub mod retries;

/// Used by several products.
pub mod shared {}
