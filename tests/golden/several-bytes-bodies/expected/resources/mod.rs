//! Operations, by product. The way to them starts at [`Client`].

/// Pictures.
#[cfg(feature = "pictures")]
pub mod pictures;
