//! Types of requests and replies, by product.

/// Numbers Compliance.
#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance;

/// Used by several products.
pub mod shared {}
