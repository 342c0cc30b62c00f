//! Operations of Quotes.
//!
//! See [the types](crate::quotes), [the guide](crate::guides::quotes).

use crate::models::quotes;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.quotes()`. Feature `quotes`.
///
/// Guide: [Quotes](crate::guides::quotes).
#[derive(Clone, Copy, Debug)]
pub struct Quotes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `quotes`. Feature `quotes`.
    #[inline]
    #[must_use]
    pub fn quotes(&self) -> Quotes<'_> {
        Quotes(self)
    }
}

impl Quotes<'_> {
    /// Updates a quote.
    ///
    /// `POST /quotes/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        country_code: &str,
        kind: impl Into<quotes::UpdateQuoteKind>,
        count: i64,
        body: quotes::UpdateQuoteRequest,
    ) -> Call<(), QuotesUpdate> {
        Call::new(self.0, const { &Op::new("POST", "/quotes/{id}").empty().no_auth() })
            .path(&[id])
            .query("country_code", country_code)
            .arg("kind", &Into::<quotes::UpdateQuoteKind>::into(kind))
            .arg("count", &count)
            .json(&body)
    }
}

/// What [`Quotes::update`] (`POST /quotes/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `note`, `String`: `note` in the query.
#[derive(Debug)]
pub enum QuotesUpdate {}

impl<T> Call<T, QuotesUpdate> {
    /// Sets the query parameter `note`.
    #[inline]
    pub fn note(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("note", &IntoField::<Option<String>>::into_field(value))
    }
}
