//! Types of requests and replies, by product.

#[cfg(feature = "conversations")]
pub mod conversations;
