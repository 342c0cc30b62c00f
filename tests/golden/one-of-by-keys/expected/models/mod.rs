//! Types of requests and replies, by product.

/// Listings.
#[cfg(feature = "listings")]
pub mod listings;

/// Used by several products.
pub mod shared {}
