//! Types of requests and replies, by product.

#[cfg(feature = "trees")]
pub mod trees;
