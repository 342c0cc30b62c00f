//! Operations of Desks.
//!
//! See [the types](crate::desks), [the guide](crate::guides::desks).

use crate::models::desks;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.desks()`. Feature `desks`.
///
/// Guide: [Desks](crate::guides::desks).
#[derive(Clone, Copy, Debug)]
pub struct Desks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `desks`. Feature `desks`.
    #[inline]
    #[must_use]
    pub fn desks(&self) -> Desks<'_> {
        Desks(self)
    }
}

impl Desks<'_> {
    /// Creates a desk.
    ///
    /// `POST /desks`
    #[inline]
    pub fn create(
        &self,
        body: desks::CreateDeskRequest,
    ) -> Call<desks::CreateDeskResponse> {
        Call::new(self.0, const { &Op::new("POST", "/desks").no_auth() }).json(&body)
    }
}
