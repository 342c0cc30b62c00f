//! Operations, by product. The way to them starts at [`Client`].

/// Account.
#[cfg(feature = "account")]
pub mod account;
