//! Types of requests and replies, by product.

/// Users.
#[cfg(feature = "users")]
pub mod users;

/// Used by several products.
pub mod shared {}
