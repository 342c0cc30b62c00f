//! Types of requests and replies, by product.

/// Lines.
#[cfg(feature = "lines")]
pub mod lines;

/// Desks.
#[cfg(feature = "desks")]
pub mod desks;

/// Used by several products.
pub mod shared;
