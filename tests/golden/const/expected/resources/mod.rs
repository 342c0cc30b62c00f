//! Operations, by product. The way to them starts at [`Client`].

/// Frames.
#[cfg(feature = "frames")]
pub mod frames;
