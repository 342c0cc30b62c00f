//! Types of requests and replies, by product.

#[cfg(feature = "10dlc")]
pub mod messaging_10dlc;
