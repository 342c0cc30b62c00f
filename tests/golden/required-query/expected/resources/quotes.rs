//! Operations of the product Quotes.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::quotes;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.quotes()`.
#[derive(Clone, Copy, Debug)]
pub struct Quotes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `quotes`.
    #[inline]
    #[must_use]
    pub fn quotes(&self) -> Quotes<'_> {
        Quotes(self)
    }
}

impl Quotes<'_> {
    /// Update quote.
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

/// Parameters of `POST /quotes/{id}`.
#[derive(Debug)]
pub enum QuotesUpdate {}

impl<T> Call<T, QuotesUpdate> {
    /// Query parameter `note`.
    #[inline]
    pub fn note(self, value: &str) -> Self {
        self.query("note", value)
    }
}
