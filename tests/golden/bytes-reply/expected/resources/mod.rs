//! Operations, by product. The way to them starts at [`Client`].

/// Samples.
#[cfg(feature = "samples")]
pub mod samples;
