//! Types of requests and replies, by product.

#[cfg(feature = "account-reports")]
pub mod account_reports;
