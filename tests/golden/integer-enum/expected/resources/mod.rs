//! Operations, by product. The way to them starts at [`Client`].

/// Levels.
#[cfg(feature = "levels")]
pub mod levels;
