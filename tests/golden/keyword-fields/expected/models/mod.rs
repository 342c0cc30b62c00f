//! Types of requests and replies, by product.

#[cfg(feature = "loop")]
pub mod loop_;
