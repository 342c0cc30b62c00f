//! Types of requests and replies, by product.

#[cfg(feature = "desks")]
pub mod desks;
