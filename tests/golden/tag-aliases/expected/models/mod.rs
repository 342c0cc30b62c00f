//! Types of requests and replies, by product.

#[cfg(feature = "clones")]
pub mod clones;
