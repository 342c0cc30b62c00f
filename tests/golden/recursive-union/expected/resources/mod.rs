//! Operations, by product. The way to them starts at [`Client`].

/// Flows.
#[cfg(feature = "flows")]
pub mod flows;
