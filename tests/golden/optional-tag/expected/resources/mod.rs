//! Operations, by product. The way to them starts at [`Client`].

/// Events.
#[cfg(feature = "events")]
pub mod events;
