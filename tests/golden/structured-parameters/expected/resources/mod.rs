//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Maps.
#[cfg(feature = "maps")]
pub mod maps;
