//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Messaging Profiles.
#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;
