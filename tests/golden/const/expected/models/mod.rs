//! Types of requests and replies, by product.

#[cfg(feature = "frames")]
pub mod frames;
