//! Types of requests and replies, by product.

#[cfg(feature = "events")]
pub mod events;
