//! Telnyx API: a typed client.
//!
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[macro_use]
pub mod runtime;

#[allow(missing_docs, reason = "many schemas say nothing of a property but its name")]
pub mod models;

pub mod resources;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use models::*;

pub use runtime::*;

/// The URL that operations are under, unless the client is given another.
pub const BASE_URL: &str = "https://api.telnyx.com/v2";
