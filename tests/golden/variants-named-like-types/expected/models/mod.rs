//! Types of requests and replies, by product.

#[cfg(feature = "columns")]
pub mod columns;
