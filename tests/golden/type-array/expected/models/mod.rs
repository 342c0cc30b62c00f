//! Types of requests and replies, by product.

#[cfg(feature = "insights")]
pub mod insights;
