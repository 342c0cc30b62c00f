//! Types of requests and replies, by product.

#[cfg(feature = "status")]
pub mod status;
