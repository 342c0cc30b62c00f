//! Types of requests and replies, by product.

/// Messaging Profiles.
#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;

/// Used by several products.
pub mod shared {}
