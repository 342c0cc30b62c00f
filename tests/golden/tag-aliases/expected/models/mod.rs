//! Types of requests and replies, by product.

/// Clones.
#[cfg(feature = "clones")]
pub mod clones;

/// Used by several products.
pub mod shared {}
