//! Types of requests and replies, by product.

/// Orders.
#[cfg(feature = "orders")]
pub mod orders;

/// Used by several products.
pub mod shared {}
