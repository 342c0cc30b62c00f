//! Operations, by product. The way to them starts at [`Client`].

/// Store.
#[cfg(feature = "store")]
pub mod store;
