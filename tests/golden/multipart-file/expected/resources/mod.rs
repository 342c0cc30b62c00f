//! Operations, by product. The way to them starts at [`Client`].

/// Numbers Compliance.
#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance;
