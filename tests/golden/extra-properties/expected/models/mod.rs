//! Types of requests and replies, by product.

#[cfg(feature = "headers")]
pub mod headers;
