//! Operations, by product. The way to them starts at [`Client`].

/// Bounds.
#[cfg(feature = "bounds")]
pub mod bounds;
