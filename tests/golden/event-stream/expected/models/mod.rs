//! Types of requests and replies, by product.

#[cfg(feature = "chat")]
pub mod chat;
