//! Operations, by product. The way to them starts at [`Client`](crate::Client).

#[cfg(feature = "old")]
pub mod old;
