//! Types of requests and replies, by product.

/// Account Reports.
#[cfg(feature = "account-reports")]
pub mod account_reports;

/// Used by several products.
pub mod shared {}
