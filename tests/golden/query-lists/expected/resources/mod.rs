//! Operations, by product. The way to them starts at [`Client`].

/// Pets.
#[cfg(feature = "pets")]
pub mod pets;
