//! Operations, by product. The way to them starts at [`Client`].

/// 10DLC.
#[cfg(feature = "10dlc")]
pub mod messaging_10dlc;
