//! Operations, by product. The way to them starts at [`Client`].

/// Templates.
#[cfg(feature = "templates")]
pub mod templates;
