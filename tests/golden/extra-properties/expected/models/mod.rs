//! Types of requests and replies, by product.

/// Headers.
#[cfg(feature = "headers")]
pub mod headers;

/// Used by several products.
pub mod shared {}
