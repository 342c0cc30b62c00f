//! Operations, by product. The way to them starts at [`Client`].

/// Ports.
#[cfg(feature = "ports")]
pub mod ports;
