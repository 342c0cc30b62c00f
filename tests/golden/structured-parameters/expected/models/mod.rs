//! Types of requests and replies, by product.

/// Maps.
#[cfg(feature = "maps")]
pub mod maps;

/// Used by several products.
pub mod shared {}
