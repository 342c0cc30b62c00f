//! Operations, by product. The way to them starts at [`Client`].

/// Transfers.
#[cfg(feature = "transfers")]
pub mod transfers;
