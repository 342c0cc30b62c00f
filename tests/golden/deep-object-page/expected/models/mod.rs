//! Types of requests and replies, by product.

#[cfg(feature = "messaging")]
pub mod messaging;
