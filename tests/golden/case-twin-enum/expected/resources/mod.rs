//! Operations, by product. The way to them starts at [`Client`].

/// Engines.
#[cfg(feature = "engines")]
pub mod engines;
