//! Types of requests and replies, by product.

/// Codes.
#[cfg(feature = "codes")]
pub mod codes;

/// Used by several products.
pub mod shared {}
