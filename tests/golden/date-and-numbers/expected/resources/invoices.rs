//! Operations of Invoices.
//!
//! See [the types](crate::invoices), [the guide](crate::guides::invoices).

use crate::models::invoices;
use crate::runtime::operation::{Call, Client, Date, DateTime, IntoField, Op};

/// Operations under `client.invoices()`. Feature `invoices`.
///
/// Guide: [Invoices](crate::guides::invoices).
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `invoices`. Feature `invoices`.
    #[inline]
    #[must_use]
    pub fn invoices(&self) -> Invoices<'_> {
        Invoices(self)
    }
}

impl Invoices<'_> {
    /// Gets an invoice.
    ///
    /// `GET /invoices/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: i64,
    ) -> Call<invoices::RetrieveInvoiceResponse, InvoicesRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/invoices/{id}").no_auth() })
            .path(&[&id.to_string()])
    }
}

/// What [`Invoices::retrieve`] (`GET /invoices/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `day`, `Date`: `day` in the query.
/// - `since`, `DateTime`: `since` in the query.
#[derive(Debug)]
pub enum InvoicesRetrieve {}

impl<T> Call<T, InvoicesRetrieve> {
    /// Sets the query parameter `day`.
    #[inline]
    pub fn day(self, value: impl IntoField<Option<Date>>) -> Self {
        self.arg("day", &IntoField::<Option<Date>>::into_field(value))
    }

    /// Sets the query parameter `since`.
    #[inline]
    pub fn since(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("since", &IntoField::<Option<DateTime>>::into_field(value))
    }
}
