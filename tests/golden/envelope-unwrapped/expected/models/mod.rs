//! Types of requests and replies, by product.

#[cfg(feature = "rooms")]
pub mod rooms;
