//! Types of requests and replies, by product.

#[cfg(feature = "folders")]
pub mod folders;
