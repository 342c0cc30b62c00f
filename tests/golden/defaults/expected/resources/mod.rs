//! Operations, by product. The way to them starts at [`Client`].

/// Retries.
#[cfg(feature = "retries")]
pub mod retries;
