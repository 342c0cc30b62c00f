//! Types of requests and replies, by product.

#[cfg(feature = "brands")]
pub mod brands;
