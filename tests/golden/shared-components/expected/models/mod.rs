//! Types of requests and replies, by product.

/// Video.
#[cfg(feature = "video")]
pub mod video;

/// Used by several products.
pub mod shared {}
