//! Types of requests and replies, by product.

#[cfg(feature = "members")]
pub mod members;
