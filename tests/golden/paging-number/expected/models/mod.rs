//! Types of requests and replies, by product.

#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;
