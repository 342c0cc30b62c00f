//! Operations, by product. The way to them starts at [`Client`].

/// Letters.
#[cfg(feature = "letters")]
pub mod letters;
