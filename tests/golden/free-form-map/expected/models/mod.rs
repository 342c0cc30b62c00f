//! Types of requests and replies, by product.

#[cfg(feature = "variables")]
pub mod variables;
