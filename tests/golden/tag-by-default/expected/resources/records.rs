//! Operations of the product Records.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::records;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.records()`.
#[derive(Clone, Copy, Debug)]
pub struct Records<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `records`.
    #[inline]
    #[must_use]
    pub fn records(&self) -> Records<'_> {
        Records(self)
    }
}

impl Records<'_> {
    /// List records.
    ///
    /// `GET /records`
    #[inline]
    pub fn list(&self) -> Call<Vec<records::Record>> {
        Call::new(self.0, const { &Op::new("GET", "/records").data().no_auth() })
    }
}
