//! Types of requests and replies, by product.

#[cfg(feature = "ports")]
pub mod ports;
