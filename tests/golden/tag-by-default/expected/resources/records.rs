//! Operations of Records.
//!
//! See [the types](crate::records), [the guide](crate::guides::records).

use crate::models::records;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.records()`. Feature `records`.
///
/// Guide: [Records](crate::guides::records).
#[derive(Clone, Copy, Debug)]
pub struct Records<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `records`. Feature `records`.
    #[inline]
    #[must_use]
    pub fn records(&self) -> Records<'_> {
        Records(self)
    }
}

impl Records<'_> {
    /// Lists records.
    ///
    /// `GET /records`
    #[inline]
    pub fn list(&self) -> Call<Vec<records::Record>> {
        Call::new(self.0, const { &Op::new("GET", "/records").data().no_auth() })
    }
}
