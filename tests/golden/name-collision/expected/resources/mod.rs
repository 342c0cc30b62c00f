//! Operations, by product. The way to them starts at [`Client`].

/// Countries.
#[cfg(feature = "countries")]
pub mod countries;
