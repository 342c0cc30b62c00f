//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// 10DLC.
#[cfg(feature = "10dlc")]
pub mod messaging_10dlc;
