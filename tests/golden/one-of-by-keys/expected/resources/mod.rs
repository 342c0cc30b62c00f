//! Operations, by product. The way to them starts at [`Client`].

/// Listings.
#[cfg(feature = "listings")]
pub mod listings;
