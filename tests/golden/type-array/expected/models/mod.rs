//! Types of requests and replies, by product.

/// Insights.
#[cfg(feature = "insights")]
pub mod insights;

/// Used by several products.
pub mod shared {}
