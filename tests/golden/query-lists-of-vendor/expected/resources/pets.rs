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
    pub fn list(&self) -> Call<(), PetsList> {
        Call::new(self.0, const { &Op::new("GET", "/pets").empty().no_auth() })
    }
}

/// Parameters of `GET /pets`.
#[derive(Debug)]
pub enum PetsList {}

impl<T> Call<T, PetsList> {
    /// Query parameter `tags`.
    #[inline]
    pub fn tags(self, value: impl IntoField<Vec<String>>) -> Self {
        self.arg("tags", &IntoField::<Vec<String>>::into_field(value))
    }

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

    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, value: pets::ListPetsFilter) -> Self {
        self.deep("filter", &value)
    }
}
