//! Types of requests and replies, by product.

/// Runs.
#[cfg(feature = "runs")]
pub mod runs;

/// Used by several products.
pub mod shared {}
