//! Types of requests and replies, by product.

#[cfg(feature = "messages")]
pub mod messages;
