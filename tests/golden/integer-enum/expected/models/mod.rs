//! Types of requests and replies, by product.

/// Levels.
#[cfg(feature = "levels")]
pub mod levels;

/// Used by several products.
pub mod shared {}
