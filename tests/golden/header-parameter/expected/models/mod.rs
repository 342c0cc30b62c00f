//! Types of requests and replies, by product.

#[cfg(feature = "emails")]
pub mod emails;
