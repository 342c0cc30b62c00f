//! Operations of Orders.
//!
//! See [the types](crate::orders), [the guide](crate::guides::orders).

use crate::models::orders;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.orders()`. Feature `orders`.
///
/// Guide: [Orders](crate::guides::orders).
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `orders`. Feature `orders`.
    #[inline]
    #[must_use]
    pub fn orders(&self) -> Orders<'_> {
        Orders(self)
    }
}

impl Orders<'_> {
    /// Gets an order.
    ///
    /// `GET /orders/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<orders::RetrieveOrderResponse> {
        Call::new(self.0, const { &Op::new("GET", "/orders/{id}").no_auth() })
            .path(&[id])
    }
}
