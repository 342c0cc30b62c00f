//! Types of requests and replies, by product.

/// 10DLC.
#[cfg(feature = "10dlc")]
pub mod messaging_10dlc;

/// Used by several products.
pub mod shared {}
