//! Types of requests and replies, by product.

#[cfg(feature = "notes")]
pub mod notes;
