//! Types of requests and replies, by product.

/// Desks.
#[cfg(feature = "desks")]
pub mod desks;

/// Used by several products.
pub mod shared {}
