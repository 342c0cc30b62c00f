//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Quotes.
#[cfg(feature = "quotes")]
pub mod quotes;
