//! Types of requests and replies, by product.

/// Countries.
#[cfg(feature = "countries")]
pub mod countries;

/// Used by several products.
pub mod shared {}
