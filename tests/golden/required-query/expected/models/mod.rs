//! Types of requests and replies, by product.

/// Quotes.
#[cfg(feature = "quotes")]
pub mod quotes;

/// Used by several products.
pub mod shared {}
