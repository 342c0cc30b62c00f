//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Notes.
#[cfg(feature = "notes")]
pub mod notes;
