//! Types of requests and replies, by product.

/// Flows.
#[cfg(feature = "flows")]
pub mod flows;

/// Used by several products.
pub mod shared {}
