//! Operations, by product. The way to them starts at [`Client`].

/// Status.
#[cfg(feature = "status")]
pub mod status;
