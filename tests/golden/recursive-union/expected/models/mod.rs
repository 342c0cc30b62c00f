//! Types of requests and replies, by product.

#[cfg(feature = "flows")]
pub mod flows;
