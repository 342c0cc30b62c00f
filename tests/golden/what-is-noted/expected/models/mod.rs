//! Types of requests and replies, by product.

/// Things.
#[cfg(feature = "things")]
pub mod things;

/// Used by several products.
pub mod shared {}
