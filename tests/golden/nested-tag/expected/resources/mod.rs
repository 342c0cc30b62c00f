//! Operations, by product. The way to them starts at [`Client`].

/// Transcriptions.
#[cfg(feature = "transcriptions")]
pub mod transcriptions;
