//! Types of requests and replies, by product.

/// Variables.
#[cfg(feature = "variables")]
pub mod variables;

/// Used by several products.
pub mod shared {}
