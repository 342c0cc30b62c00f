//! Operations, by product. The way to them starts at [`Client`].

/// Members.
#[cfg(feature = "members")]
pub mod members;
