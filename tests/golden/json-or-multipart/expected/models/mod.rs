//! Types of requests and replies, by product.

#[cfg(feature = "documents")]
pub mod documents;
