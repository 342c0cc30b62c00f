//! Types of requests and replies, by product.

/// Account.
#[cfg(feature = "account")]
pub mod account;

/// Used by several products.
pub mod shared {}
