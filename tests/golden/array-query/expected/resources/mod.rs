//! Operations, by product. The way to them starts at [`Client`].

/// Numbers.
#[cfg(feature = "numbers")]
pub mod numbers;
