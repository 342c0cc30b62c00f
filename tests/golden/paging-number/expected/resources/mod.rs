//! Operations, by product. The way to them starts at [`Client`].

/// Messaging Profiles.
#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;
