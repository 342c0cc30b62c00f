//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// Account Reports.
#[cfg(feature = "account-reports")]
pub mod account_reports;
