//! Types of requests and replies, by product.

/// Old.
#[cfg(feature = "old")]
pub mod old;

/// Used by several products.
pub mod shared {}
