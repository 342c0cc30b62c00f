//! Operations, by product. The way to them starts at [`Client`].

/// Codes.
#[cfg(feature = "codes")]
pub mod codes;
