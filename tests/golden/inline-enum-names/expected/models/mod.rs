//! Types of requests and replies, by product.

#[cfg(feature = "lines")]
pub mod lines;
