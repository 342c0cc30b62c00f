//! Types of requests and replies, by product.

/// Events.
#[cfg(feature = "events")]
pub mod events;

/// Used by several products.
pub mod shared {}
