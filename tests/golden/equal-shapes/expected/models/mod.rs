//! Types of requests and replies, by product.

/// Dials.
#[cfg(feature = "dials")]
pub mod dials;

/// Used by several products.
pub mod shared {}
