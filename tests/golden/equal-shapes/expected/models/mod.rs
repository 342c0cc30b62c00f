//! Types of requests and replies, by product.

#[cfg(feature = "dials")]
pub mod dials;
