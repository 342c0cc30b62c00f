//! Types of requests and replies, by product.

/// Keys.
#[cfg(feature = "keys")]
pub mod keys;

/// Used by several products.
pub mod shared {}
