//! Types of requests and replies, by product.

#[cfg(feature = "pets")]
pub mod pets;
