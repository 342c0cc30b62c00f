//! Operations, by product. The way to them starts at [`Client`].

/// Old.
#[cfg(feature = "old")]
pub mod old;
