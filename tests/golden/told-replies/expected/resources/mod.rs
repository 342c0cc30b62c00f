//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "orders")]
pub mod orders;
