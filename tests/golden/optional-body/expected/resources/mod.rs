//! Operations, by product. The way to them starts at [`Client`].

/// Runs.
#[cfg(feature = "runs")]
pub mod runs;
