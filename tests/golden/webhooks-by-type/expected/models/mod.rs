//! Types of requests and replies, by product.

#[cfg(feature = "webhooks")]
pub mod webhooks;
