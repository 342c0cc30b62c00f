//! Types of requests and replies, by product.

#[cfg(feature = "speech")]
pub mod speech;
