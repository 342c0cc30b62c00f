//! Operations, by product. The way to them starts at [`Client`].

/// Loop.
#[cfg(feature = "loop")]
pub mod r#loop;
