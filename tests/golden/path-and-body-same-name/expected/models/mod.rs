//! Types of requests and replies, by product.

/// Suites.
#[cfg(feature = "suites")]
pub mod suites;

/// Used by several products.
pub mod shared {}
