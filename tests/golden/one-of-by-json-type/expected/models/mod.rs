//! Types of requests and replies, by product.

/// Transfers.
#[cfg(feature = "transfers")]
pub mod transfers;

/// Used by several products.
pub mod shared {}
