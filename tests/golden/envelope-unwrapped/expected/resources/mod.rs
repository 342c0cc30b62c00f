//! Operations, by product. The way to them starts at [`Client`].

/// Video.
#[cfg(feature = "video")]
pub mod video;
