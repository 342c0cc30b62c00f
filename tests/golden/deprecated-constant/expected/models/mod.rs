//! Types of requests and replies, by product.

#[cfg(feature = "beeps")]
pub mod beeps;
