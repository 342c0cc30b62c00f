//! Types of requests and replies, by product.

#[cfg(feature = "counters")]
pub mod counters;
