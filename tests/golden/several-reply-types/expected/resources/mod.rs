//! Operations, by product. The way to them starts at [`Client`](crate::Client).

#[cfg(feature = "account-reports")]
pub mod account_reports;
