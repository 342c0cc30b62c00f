//! Operations, by product. The way to them starts at [`Client`].

/// Quotes.
#[cfg(feature = "quotes")]
pub mod quotes;
