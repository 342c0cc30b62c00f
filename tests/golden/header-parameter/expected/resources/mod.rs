//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "emails")]
pub mod emails;
