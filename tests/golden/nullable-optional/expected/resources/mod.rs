//! Operations, by product. The way to them starts at [`Client`].

/// Desks.
#[cfg(feature = "desks")]
pub mod desks;
