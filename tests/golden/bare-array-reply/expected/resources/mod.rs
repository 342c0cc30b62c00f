//! Operations, by product. The way to them starts at [`Client`].

/// Servers.
#[cfg(feature = "servers")]
pub mod servers;
