//! Types of requests and replies, by product.

#[cfg(feature = "orders")]
pub mod orders;
