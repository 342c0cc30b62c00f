//! Operations of Countries.
//!
//! See [the types](crate::countries), [the guide](crate::guides::countries).

use crate::models::countries;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.countries()`. Feature `countries`.
///
/// Guide: [Countries](crate::guides::countries).
#[derive(Clone, Copy, Debug)]
pub struct Countries<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `countries`. Feature `countries`.
    #[inline]
    #[must_use]
    pub fn countries(&self) -> Countries<'_> {
        Countries(self)
    }
}

impl Countries<'_> {
    /// Gets the countries.
    ///
    /// `GET /countries`
    #[inline]
    pub fn retrieve(&self) -> Call<countries::RetrieveCountryResponse> {
        Call::new(self.0, const { &Op::new("GET", "/countries").no_auth() })
    }
}
