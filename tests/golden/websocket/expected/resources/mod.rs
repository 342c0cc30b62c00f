//! Operations, by product. The way to them starts at [`Client`].

/// Speech.
#[cfg(feature = "speech")]
pub mod speech;
