//! Types of requests and replies, by product.

#[cfg(feature = "countries")]
pub mod countries;
