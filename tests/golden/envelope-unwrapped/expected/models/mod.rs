//! Types of requests and replies, by product.

#[cfg(feature = "video")]
pub mod video;
