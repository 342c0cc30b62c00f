//! Types of requests and replies, by product.

#[cfg(feature = "numbers")]
pub mod numbers;
