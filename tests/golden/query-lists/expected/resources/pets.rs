//! Operations of the product Pets.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::pets;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.pets()`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `pets`.
    #[inline]
    #[must_use]
    pub fn pets(&self) -> Pets<'_> {
        Pets(self)
    }
}

impl Pets<'_> {
    /// List pets.
    ///
    /// `GET /pets`
    #[inline]
    pub fn list(&self, tags: impl IntoField<Vec<String>>) -> Call<(), PetsList> {
        Call::new(self.0, const { &Op::new("GET", "/pets").empty().no_auth() })
            .repeated("tags", &IntoField::<Vec<String>>::into_field(tags))
    }
}

/// Parameters of `GET /pets`.
#[derive(Debug)]
pub enum PetsList {}

impl<T> Call<T, PetsList> {
    /// Query parameter `exploded`.
    #[inline]
    pub fn exploded(self, value: impl IntoField<Vec<String>>) -> Self {
        self.repeated("exploded", &IntoField::<Vec<String>>::into_field(value))
    }

    /// Query parameter `commas`.
    #[inline]
    pub fn commas(self, value: impl IntoField<Vec<String>>) -> Self {
        self.arg("commas", &IntoField::<Vec<String>>::into_field(value))
    }

    /// Query parameter `spaces`.
    #[inline]
    pub fn spaces(self, value: impl IntoField<Vec<i64>>) -> Self {
        self.spaced("spaces", &IntoField::<Vec<i64>>::into_field(value))
    }

    /// Query parameter `pipes`.
    #[inline]
    pub fn pipes(self, value: impl IntoField<Vec<i64>>) -> Self {
        self.piped("pipes", &IntoField::<Vec<i64>>::into_field(value))
    }

    /// Query parameter `exploded_pipes`.
    #[inline]
    pub fn exploded_pipes(self, value: impl IntoField<Vec<i64>>) -> Self {
        self.repeated("exploded_pipes", &IntoField::<Vec<i64>>::into_field(value))
    }

    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, value: pets::ListPetsFilter) -> Self {
        self.repeated("filter", &value)
    }

    /// Query parameter `one_or_more`.
    #[inline]
    pub fn one_or_more(self, value: pets::ListPetsOneOrMore) -> Self {
        self.repeated("one_or_more", &value)
    }

    /// Query parameter `limit`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.arg("limit", &value)
    }
}
