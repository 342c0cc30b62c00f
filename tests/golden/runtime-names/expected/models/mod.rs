//! Types of requests and replies, by product.

#[cfg(feature = "streams")]
pub mod streams;
