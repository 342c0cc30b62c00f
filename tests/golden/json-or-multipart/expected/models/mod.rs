//! Types of requests and replies, by product.

#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance;
