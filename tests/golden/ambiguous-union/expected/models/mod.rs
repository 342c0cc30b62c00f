//! Types of requests and replies, by product.

/// Lookups.
#[cfg(feature = "lookups")]
pub mod lookups;

/// Used by several products.
pub mod shared {}
