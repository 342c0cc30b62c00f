//! Operations, by product. The way to them starts at [`Client`](crate::Client).

#[cfg(feature = "variables")]
pub mod variables;
