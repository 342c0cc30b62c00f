//! Operations, by product. The way to them starts at [`Client`].

/// Things.
#[cfg(feature = "things")]
pub mod things;
