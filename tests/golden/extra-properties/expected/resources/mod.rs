//! Operations, by product. The way to them starts at [`Client`].

/// Headers.
#[cfg(feature = "headers")]
pub mod headers;
