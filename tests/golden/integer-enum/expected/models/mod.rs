//! Types of requests and replies, by product.

#[cfg(feature = "levels")]
pub mod levels;
