//! Types of requests and replies, by product.

/// Status.
#[cfg(feature = "status")]
pub mod status;

/// Used by several products.
pub mod shared {}
