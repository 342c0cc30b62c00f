//! Types of requests and replies, by product.

#[cfg(feature = "codes")]
pub mod codes;
