//! Operations, by product. The way to them starts at [`Client`].

/// Keys.
#[cfg(feature = "keys")]
pub mod keys;
