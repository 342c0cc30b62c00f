//! Operations, by product. The way to them starts at [`Client`].

/// Lookups.
#[cfg(feature = "lookups")]
pub mod lookups;
