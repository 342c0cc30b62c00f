//! Operations, by product. The way to them starts at [`Client`].

/// Clones.
#[cfg(feature = "clones")]
pub mod clones;
