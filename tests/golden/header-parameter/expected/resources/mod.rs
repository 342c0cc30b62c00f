//! Operations, by product. The way to them starts at [`Client`].

/// Emails.
#[cfg(feature = "emails")]
pub mod emails;
