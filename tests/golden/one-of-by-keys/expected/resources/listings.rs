//! Operations of Listings.
//!
//! See [the types](crate::listings), [the guide](crate::guides::listings).

use crate::models::listings;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.listings()`. Feature `listings`.
///
/// Guide: [Listings](crate::guides::listings).
#[derive(Clone, Copy, Debug)]
pub struct Listings<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `listings`. Feature `listings`.
    #[inline]
    #[must_use]
    pub fn listings(&self) -> Listings<'_> {
        Listings(self)
    }
}

impl Listings<'_> {
    /// Gets the listings.
    ///
    /// `GET /listings`
    #[inline]
    pub fn retrieve(&self) -> Call<listings::RetrieveListingResponse> {
        Call::new(self.0, const { &Op::new("GET", "/listings").no_auth() })
    }
}
