//! Operations, by product. The way to them starts at [`Client`].

/// Lines.
#[cfg(feature = "lines")]
pub mod lines;
