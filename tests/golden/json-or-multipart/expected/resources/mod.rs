//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance;
