//! Types of requests and replies, by product.

#[cfg(feature = "things")]
pub mod things;
