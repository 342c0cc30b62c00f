//! Operations of the product Account.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::account;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.invoices()`.
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `invoices`.
    #[inline]
    #[must_use]
    pub fn invoices(&self) -> Invoices<'_> {
        Invoices(self)
    }
}

impl Invoices<'_> {
    /// Get invoice.
    ///
    /// `GET /invoices/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: i64,
    ) -> Call<account::RetrieveInvoiceResponse, InvoicesRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/invoices/{id}").no_auth() })
            .path(&[&id.to_string()])
    }
}

/// Parameters of `GET /invoices/{id}`.
#[derive(Debug)]
pub enum InvoicesRetrieve {}

impl<T> Call<T, InvoicesRetrieve> {
    /// Query parameter `day`.
    #[inline]
    pub fn day(self, value: &str) -> Self {
        self.query("day", value)
    }

    /// Query parameter `since`.
    #[inline]
    pub fn since(self, value: &str) -> Self {
        self.query("since", value)
    }
}
