//! Operations, by product. The way to them starts at [`Client`](crate::Client).

#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;
