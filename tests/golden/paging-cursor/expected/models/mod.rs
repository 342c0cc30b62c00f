//! Types of requests and replies, by product.

#[cfg(feature = "keys")]
pub mod keys;
