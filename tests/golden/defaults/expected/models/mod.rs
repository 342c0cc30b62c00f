//! Types of requests and replies, by product.

#[cfg(feature = "retries")]
pub mod retries;
