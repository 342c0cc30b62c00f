//! Types of requests and replies, by product.

#[cfg(feature = "coverage")]
pub mod coverage;
