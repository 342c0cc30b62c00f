//! Types of requests and replies, by product.

/// Pets.
#[cfg(feature = "pets")]
pub mod pets;

/// Used by several products.
pub mod shared {}
