//! Types of requests and replies, by product.

#[cfg(feature = "letters")]
pub mod letters;
