//! Types of requests and replies, by product.

#[cfg(feature = "quotes")]
pub mod quotes;
