//! Types of requests and replies, by product.

#[cfg(feature = "recordings")]
pub mod recordings;
