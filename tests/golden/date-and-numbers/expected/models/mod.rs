//! Types of requests and replies, by product.

#[cfg(feature = "account")]
pub mod account;
