//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "account-reports")]
pub mod account_reports;
