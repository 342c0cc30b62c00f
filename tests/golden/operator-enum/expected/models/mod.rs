//! Types of requests and replies, by product.

/// Rules.
#[cfg(feature = "rules")]
pub mod rules;

/// Used by several products.
pub mod shared {}
