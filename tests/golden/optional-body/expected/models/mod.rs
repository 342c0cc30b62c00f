//! Types of requests and replies, by product.

#[cfg(feature = "runs")]
pub mod runs;
