//! Operations, by product. The way to them starts at [`Client`].

/// Ping.
#[cfg(feature = "ping")]
pub mod ping;
