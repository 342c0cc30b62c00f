//! Types of requests and replies, by product.

#[cfg(feature = "transfers")]
pub mod transfers;
