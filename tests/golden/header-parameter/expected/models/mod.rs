//! Types of requests and replies, by product.

/// Emails.
#[cfg(feature = "emails")]
pub mod emails;

/// Used by several products.
pub mod shared {}
