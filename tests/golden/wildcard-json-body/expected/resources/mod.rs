//! Operations, by product. The way to them starts at [`Client`].

/// Account Reports.
#[cfg(feature = "account-reports")]
pub mod account_reports;
