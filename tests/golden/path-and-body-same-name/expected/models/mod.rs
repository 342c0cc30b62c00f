//! Types of requests and replies, by product.

#[cfg(feature = "suites")]
pub mod suites;
