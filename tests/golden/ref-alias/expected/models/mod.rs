//! Types of requests and replies, by product.

/// Numbers.
#[cfg(feature = "numbers")]
pub mod numbers;

/// Used by several products.
pub mod shared {}
