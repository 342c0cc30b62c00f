//! Operations of Invoices.
//!
//! See [the guide](crate::guides::invoices).

use crate::runtime::operation::{Call, Client, Op};

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
    pub fn retrieve(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/invoices/{id}").empty().no_auth() })
            .path(&[id])
    }
}
