//! Types of requests and replies, by product.

/// Calls.
#[cfg(feature = "calls")]
pub mod calls;

/// Used by several products.
pub mod shared {}
