//! Types of requests and replies, by product.

#[cfg(feature = "profiles")]
pub mod profiles;
