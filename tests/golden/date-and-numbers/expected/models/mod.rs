//! Types of requests and replies, by product.

#[cfg(feature = "invoices")]
pub mod invoices;
