//! Types of requests and replies, by product.

/// Letters.
#[cfg(feature = "letters")]
pub mod letters;

/// Used by several products.
pub mod shared {}
