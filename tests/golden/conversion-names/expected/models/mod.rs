//! Types of requests and replies, by product.

#[cfg(feature = "moves")]
pub mod moves;
