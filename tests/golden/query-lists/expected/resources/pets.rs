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
    pub fn list(&self, tags: impl IntoField<Vec<String>>) -> Call<(), PetsList> {
        Call::new(self.0, const { &Op::new("GET", "/pets").empty().no_auth() })
            .repeated("tags", &IntoField::<Vec<String>>::into_field(tags))
    }
}

/// What [`Pets::list`] (`GET /pets`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `exploded`, `Vec<String>`: `exploded` in the query.
/// - `commas`, `Vec<String>`: `commas` in the query.
/// - `spaces`, `Vec<i64>`: `spaces` in the query.
/// - `pipes`, `Vec<i64>`: `pipes` in the query.
/// - `exploded_pipes`, `Vec<i64>`: `exploded_pipes` in the query.
/// - `filter`, [`ListPetsFilter`](pets::ListPetsFilter): `filter` in the query.
/// - `one_or_more`, [`ListPetsOneOrMore`](pets::ListPetsOneOrMore): `one_or_more` in the query.
/// - `limit`, `i64`: `limit` in the query.
#[derive(Debug)]
pub enum PetsList {}

impl<T> Call<T, PetsList> {
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

    /// Sets the query parameter `spaces`.
    #[inline]
    pub fn spaces(self, value: impl IntoField<Option<Vec<i64>>>) -> Self {
        self.spaced("spaces", &IntoField::<Option<Vec<i64>>>::into_field(value))
    }

    /// Sets the query parameter `pipes`.
    #[inline]
    pub fn pipes(self, value: impl IntoField<Option<Vec<i64>>>) -> Self {
        self.piped("pipes", &IntoField::<Option<Vec<i64>>>::into_field(value))
    }

    /// Sets the query parameter `exploded_pipes`.
    #[inline]
    pub fn exploded_pipes(self, value: impl IntoField<Option<Vec<i64>>>) -> Self {
        self.repeated(
            "exploded_pipes",
            &IntoField::<Option<Vec<i64>>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<pets::ListPetsFilter>>) -> Self {
        self.repeated(
            "filter",
            &IntoField::<Option<pets::ListPetsFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `one_or_more`.
    #[inline]
    pub fn one_or_more(
        self,
        value: impl IntoField<Option<pets::ListPetsOneOrMore>>,
    ) -> Self {
        self.repeated(
            "one_or_more",
            &IntoField::<Option<pets::ListPetsOneOrMore>>::into_field(value),
        )
    }

    /// Sets the query parameter `limit`.
    #[inline]
    pub fn limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("limit", &IntoField::<Option<i64>>::into_field(value))
    }
}
