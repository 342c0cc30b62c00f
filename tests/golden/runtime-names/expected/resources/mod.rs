//! Operations, by product. The way to them starts at [`Client`].

/// Streams.
#[cfg(feature = "streams")]
pub mod streams;
