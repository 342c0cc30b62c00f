//! Types of requests and replies, by product.

#[cfg(feature = "transcriptions")]
pub mod transcriptions;
