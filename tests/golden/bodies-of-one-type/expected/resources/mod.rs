//! Operations, by product. The way to them starts at [`Client`].

/// Tokens.
#[cfg(feature = "tokens")]
pub mod tokens;
