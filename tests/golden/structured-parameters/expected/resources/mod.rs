//! Operations, by product. The way to them starts at [`Client`](crate::Client).

#[cfg(feature = "maps")]
pub mod maps;
