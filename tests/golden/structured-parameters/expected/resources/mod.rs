//! Operations, by product. The way to them starts at [`Client`].

/// Maps.
#[cfg(feature = "maps")]
pub mod maps;
