//! Types of requests and replies, by product.

/// Tokens.
#[cfg(feature = "tokens")]
pub mod tokens;

/// Used by several products.
pub mod shared {}
