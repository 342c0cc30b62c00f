//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;
