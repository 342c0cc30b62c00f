//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "samples")]
pub mod samples_api;
