//! Types of requests and replies, by product.

#[cfg(feature = "assistants")]
pub mod assistants;
