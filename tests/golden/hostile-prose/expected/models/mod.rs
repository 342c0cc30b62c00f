//! Types of requests and replies, by product.

#[cfg(feature = "traps")]
pub mod traps;
