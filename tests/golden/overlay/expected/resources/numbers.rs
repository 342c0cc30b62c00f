//! Operations of Numbers.
//!
//! See [the guide](crate::guides::numbers).

use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.archived_numbers()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct ArchivedNumbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `archived_numbers`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn archived_numbers(&self) -> ArchivedNumbers<'_> {
        ArchivedNumbers(self)
    }
}

impl ArchivedNumbers<'_> {
    /// Lists archived numbers.
    ///
    /// `GET /archived_numbers`
    #[inline]
    pub fn list(&self) -> Call<()> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/archived_numbers").empty().no_auth() },
        )
    }
}

/// Operations under `client.numbers()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `numbers`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn numbers(&self) -> Numbers<'_> {
        Numbers(self)
    }
}

impl Numbers<'_> {
    /// Lists numbers.
    ///
    /// `GET /numbers`
    #[inline]
    pub fn list(&self) -> Call<(), NumbersList> {
        Call::new(self.0, const { &Op::new("GET", "/numbers").empty().no_auth() })
    }
}

/// What [`Numbers::list`] (`GET /numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query.
#[derive(Debug)]
pub enum NumbersList {}

impl<T> Call<T, NumbersList> {
    /// Sets the query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }
}
