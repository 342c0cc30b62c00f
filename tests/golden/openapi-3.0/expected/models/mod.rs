//! Types of requests and replies, by product.

/// Bounds.
#[cfg(feature = "bounds")]
pub mod bounds;

/// Used by several products.
pub mod shared {}
