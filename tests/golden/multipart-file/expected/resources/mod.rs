//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Numbers Compliance.
#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance;
