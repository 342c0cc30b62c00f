//! Operations, by product. The way to them starts at [`Client`].

/// Calls.
#[cfg(feature = "calls")]
pub mod calls;
