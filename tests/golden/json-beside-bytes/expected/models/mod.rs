//! Types of requests and replies, by product.

/// Notes.
#[cfg(feature = "notes")]
pub mod notes;

/// Used by several products.
pub mod shared {}
