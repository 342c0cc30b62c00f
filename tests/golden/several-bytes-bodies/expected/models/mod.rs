//! Types of requests and replies, by product.

/// Used by several products.
pub mod shared {}
