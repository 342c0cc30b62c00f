//! Operations, by product. The way to them starts at [`Client`].

/// Suites.
#[cfg(feature = "suites")]
pub mod suites;
