//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Pets.
#[cfg(feature = "pets")]
pub mod pets;
