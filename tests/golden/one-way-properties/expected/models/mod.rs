//! Types of requests and replies, by product.

#[cfg(feature = "accounts")]
pub mod accounts;
