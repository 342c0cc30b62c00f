//! Types of requests and replies, by product.

#[cfg(feature = "old")]
pub mod old;
