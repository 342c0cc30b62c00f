//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "10dlc")]
pub mod messaging_10dlc;
