//! Operations, by product. The way to them starts at [`Client`].

/// Notes.
#[cfg(feature = "notes")]
pub mod notes;
