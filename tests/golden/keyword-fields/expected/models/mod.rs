//! Types of requests and replies, by product.

/// Loop.
#[cfg(feature = "loop")]
pub mod r#loop;

/// Used by several products.
pub mod shared {}
