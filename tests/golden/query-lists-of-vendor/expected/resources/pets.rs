//! Operations of Pets.
//!
//! See [the types](crate::pets), [the guide](crate::guides::pets).

use crate::models::pets;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.pets()`. Feature `pets`.
///
/// Guide: [Pets](crate::guides::pets).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `pets`. Feature `pets`.
    #[inline]
    #[must_use]
    pub fn pets(&self) -> Pets<'_> {
        Pets(self)
    }
}

impl Pets<'_> {
    /// Lists pets.
    ///
    /// `GET /pets`
    #[inline]
    pub fn list(&self) -> Call<(), PetsList> {
        Call::new(self.0, const { &Op::new("GET", "/pets").empty().no_auth() })
    }
}

/// What [`Pets::list`] (`GET /pets`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `tags`, `Vec<String>`: `tags` in the query.
/// - `exploded`, `Vec<String>`: `exploded` in the query.
/// - `commas`, `Vec<String>`: `commas` in the query.
/// - `filter`, [`ListPetsFilter`](pets::ListPetsFilter): `filter` in the query.
#[derive(Debug)]
pub enum PetsList {}

impl<T> Call<T, PetsList> {
    /// Sets the query parameter `tags`.
    #[inline]
    pub fn tags(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("tags", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `exploded`.
    #[inline]
    pub fn exploded(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.repeated("exploded", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `commas`.
    #[inline]
    pub fn commas(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("commas", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<pets::ListPetsFilter>>) -> Self {
        self.arg("filter", &IntoField::<Option<pets::ListPetsFilter>>::into_field(value))
    }
}
