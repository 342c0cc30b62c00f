//! Operations, by product. The way to them starts at [`Client`].

/// Orders.
#[cfg(feature = "orders")]
pub mod orders;
