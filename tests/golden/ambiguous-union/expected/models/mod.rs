//! Types of requests and replies, by product.

#[cfg(feature = "lookups")]
pub mod lookups;
