//! Types of requests and replies, by product.

#[cfg(feature = "calls")]
pub mod calls;
