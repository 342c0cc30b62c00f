//! Types of requests and replies, by product.

/// Members.
#[cfg(feature = "members")]
pub mod members;

/// Used by several products.
pub mod shared {}
