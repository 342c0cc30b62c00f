//! Types of requests and replies, by product.

#[cfg(feature = "listings")]
pub mod listings;
