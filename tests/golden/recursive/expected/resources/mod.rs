//! Operations, by product. The way to them starts at [`Client`].

/// Networking.
#[cfg(feature = "networking")]
pub mod networking;
