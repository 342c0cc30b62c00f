//! Types of requests and replies, by product.

#[cfg(feature = "users")]
pub mod users;
