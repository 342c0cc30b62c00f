//! Operations of Orders. All about orders.
//!
//! See [the types](crate::orders), [the guide](crate::guides::orders).

use crate::models::orders;
use crate::runtime::operation::{Call, Client, IntoField, Op, Value};

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
    /// Creates an order.
    ///
    /// `POST /orders`
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn create(&self, body: orders::CreateOrderRequest) -> Call<(), OrdersCreate> {
        Call::new(self.0, const { &Op::new("POST", "/orders").empty().no_auth() })
            .json(&body)
    }
}

/// What [`Orders::create`] (`POST /orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, `Value`: `filter` in the query.
#[derive(Debug)]
pub enum OrdersCreate {}

impl<T> Call<T, OrdersCreate> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<Value>>) -> Self {
        self.repeated("filter", &IntoField::<Option<Value>>::into_field(value))
    }
}
