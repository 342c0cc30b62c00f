//! Types of requests and replies, by product.

#[cfg(feature = "rules")]
pub mod rules;
