//! Operations of Core.
//!
//! See [the types](crate::core), [the guide](crate::guides::core).

use crate::models::core;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.desks()`. Feature `core`.
///
/// Guide: [Core](crate::guides::core).
#[derive(Clone, Copy, Debug)]
pub struct Desks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `desks`. Feature `core`.
    #[inline]
    #[must_use]
    pub fn desks(&self) -> Desks<'_> {
        Desks(self)
    }
}

impl Desks<'_> {
    /// Gets the ID of a desk.
    ///
    /// `GET /desks/{id}`
    #[inline]
    pub fn retrieve_id(&self, id: &str) -> Call<core::Desk, DesksRetrieveId> {
        Call::new(self.0, const { &Op::new("GET", "/desks/{id}").no_auth() }).path(&[id])
    }

    /// Gets the desks.
    ///
    /// `GET /desks`
    #[inline]
    pub fn retrieve(&self) -> Call<(), DesksRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/desks").empty().no_auth() })
    }
}

/// What [`Desks::retrieve_id`] (`GET /desks/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. At most 9.
#[derive(Debug)]
pub enum DesksRetrieveId {}

impl<T> Call<T, DesksRetrieveId> {
    /// Sets the query parameter `page`. At most 9.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`Desks::retrieve`] (`GET /desks`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `limit`, `i64`: `limit` in the query.
#[derive(Debug)]
pub enum DesksRetrieve {}

impl<T> Call<T, DesksRetrieve> {
    /// Sets the query parameter `limit`.
    #[inline]
    pub fn limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("limit", &IntoField::<Option<i64>>::into_field(value))
    }
}
