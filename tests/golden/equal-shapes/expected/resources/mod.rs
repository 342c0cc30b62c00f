//! Operations, by product. The way to them starts at [`Client`](crate::Client).

#[cfg(feature = "dials")]
pub mod dials;
