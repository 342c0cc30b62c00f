//! Operations, by product. The way to them starts at [`Client`].

/// Recordings.
#[cfg(feature = "recordings")]
pub mod recordings;
