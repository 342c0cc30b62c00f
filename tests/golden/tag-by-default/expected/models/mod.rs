//! Types of requests and replies, by product.

/// Records.
#[cfg(feature = "records")]
pub mod records;

/// Used by several products.
pub mod shared {}
