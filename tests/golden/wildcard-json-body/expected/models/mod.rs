//! Types of requests and replies, by product.

#[cfg(feature = "reports")]
pub mod reports;
