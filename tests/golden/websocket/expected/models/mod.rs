//! Types of requests and replies, by product.

/// Speech.
#[cfg(feature = "speech")]
pub mod speech;

/// Used by several products.
pub mod shared {}
