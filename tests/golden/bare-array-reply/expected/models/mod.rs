//! Types of requests and replies, by product.

#[cfg(feature = "servers")]
pub mod servers;
