//! Operations, by product. The way to them starts at [`Client`].

/// Users.
#[cfg(feature = "users")]
pub mod users;
