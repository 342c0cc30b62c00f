//! Types of requests and replies, by product.

#[cfg(feature = "engines")]
pub mod engines;
