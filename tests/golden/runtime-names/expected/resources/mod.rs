//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Streams.
#[cfg(feature = "streams")]
pub mod streams;
