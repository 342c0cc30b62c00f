//! Types of requests and replies, by product.

#[cfg(feature = "tokens")]
pub mod tokens;
