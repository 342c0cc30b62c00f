//! Operations of Lamps.
//!
//! See [the types](crate::lamps), [the guide](crate::guides::lamps).

use crate::models::lamps;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.lamps()`. Feature `lamps`.
///
/// Guide: [Lamps](crate::guides::lamps).
#[derive(Clone, Copy, Debug)]
pub struct Lamps<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `lamps`. Feature `lamps`.
    #[inline]
    #[must_use]
    pub fn lamps(&self) -> Lamps<'_> {
        Lamps(self)
    }
}

impl Lamps<'_> {
    /// Gets the lamps.
    ///
    /// `GET /lamps`
    #[inline]
    pub fn retrieve(&self) -> Call<lamps::RetrieveLampResponse> {
        Call::new(self.0, const { &Op::new("GET", "/lamps").no_auth() })
    }
}
