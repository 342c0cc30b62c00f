//! Operations, by product. The way to them starts at [`Client`].

/// Records.
#[cfg(feature = "records")]
pub mod records;
