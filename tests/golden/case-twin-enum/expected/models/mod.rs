//! Types of requests and replies, by product.

/// Engines.
#[cfg(feature = "engines")]
pub mod engines;

/// Used by several products.
pub mod shared {}
