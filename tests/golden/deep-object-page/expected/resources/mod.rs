//! Operations, by product. The way to them starts at [`Client`].

/// Messaging.
#[cfg(feature = "messaging")]
pub mod messaging;
