//! Types of requests and replies, by product.

#[cfg(feature = "core")]
pub mod core;
