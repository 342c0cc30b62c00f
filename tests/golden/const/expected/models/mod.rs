//! Types of requests and replies, by product.

/// Frames.
#[cfg(feature = "frames")]
pub mod frames;

/// Used by several products.
pub mod shared {}
