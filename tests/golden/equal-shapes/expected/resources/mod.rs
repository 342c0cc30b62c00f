//! Operations, by product. The way to them starts at [`Client`].

/// Dials.
#[cfg(feature = "dials")]
pub mod dials;
