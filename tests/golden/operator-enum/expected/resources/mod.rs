//! Operations, by product. The way to them starts at [`Client`].

/// Rules.
#[cfg(feature = "rules")]
pub mod rules;
