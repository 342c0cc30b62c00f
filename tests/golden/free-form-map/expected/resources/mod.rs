//! Operations, by product. The way to them starts at [`Client`].

/// Variables.
#[cfg(feature = "variables")]
pub mod variables;
