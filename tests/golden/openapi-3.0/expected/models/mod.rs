//! Types of requests and replies, by product.

#[cfg(feature = "bounds")]
pub mod bounds;
