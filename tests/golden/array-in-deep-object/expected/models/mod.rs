//! Types of requests and replies, by product.

/// Ports.
#[cfg(feature = "ports")]
pub mod ports;

/// Used by several products.
pub mod shared {}
