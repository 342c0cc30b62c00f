//! Operations of Desks.
//!
//! See [the guide](crate::guides::desks).

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
    /// Deletes a desk.
    ///
    /// `DELETE /desks/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/desks/{id}").empty().no_auth() })
            .path(&[id])
    }
}

/// Operations under `client.desks().actions()`. Feature `desks`.
///
/// Guide: [Desks](crate::guides::desks).
#[derive(Clone, Copy, Debug)]
pub struct DesksActions<'a>(pub(crate) &'a Client);

impl<'a> Desks<'a> {
    /// Operations under `desks.actions`. Feature `desks`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> DesksActions<'a> {
        DesksActions(self.0)
    }
}

impl DesksActions<'_> {
    /// Cleans a desk.
    ///
    /// `POST /desks/{id}/actions/clean`
    #[inline]
    pub fn clean(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/desks/{id}/actions/clean").empty().no_auth() },
            )
            .path(&[id])
    }
}
