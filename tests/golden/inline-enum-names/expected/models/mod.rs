//! Types of requests and replies, by product.

/// Lines.
#[cfg(feature = "lines")]
pub mod lines;

/// Used by several products.
pub mod shared {}
