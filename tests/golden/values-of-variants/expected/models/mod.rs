//! Types of requests and replies, by product.

#[cfg(feature = "lamps")]
pub mod lamps;
