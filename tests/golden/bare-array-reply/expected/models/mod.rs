//! Types of requests and replies, by product.

/// Servers.
#[cfg(feature = "servers")]
pub mod servers;

/// Used by several products.
pub mod shared {}
