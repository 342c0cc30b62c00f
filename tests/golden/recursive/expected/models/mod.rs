//! Types of requests and replies, by product.

#[cfg(feature = "networking")]
pub mod networking;
