//! Types of requests and replies, by product.

#[cfg(feature = "clusters")]
pub mod clusters;
