//! Types of requests and replies, by product.

#[cfg(feature = "records")]
pub mod records;
