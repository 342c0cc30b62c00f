//! Types of Orders.
//!
//! See [the operations](crate::resources::orders), [the guide](crate::guides::orders).

use crate::runtime::model::{object, union};

object! {
    /// Schema `Order`. Returned by [`client.orders().create`](crate::resources::orders::Orders::create). Part of [`UpdateOrderResponse2`].
    pub struct Order reply {
        id: String = "id" required,
    }
}

object! {
    /// Reply of `PUT /orders/{id}`. Part of [`UpdateOrderResponse2`].
    pub struct UpdateOrderResponse reply {
        job_id: String = "job_id" required,
    }
}

union! {
    /// Reply of `PUT /orders/{id}`. Returned by [`client.orders().update`](crate::resources::orders::Orders::update).
    pub enum UpdateOrderResponse2 {
        /// An object with `id`.
        Order(Order) = keys "id",
        /// An object with `job_id`.
        UpdateOrderResponse(UpdateOrderResponse) = keys "job_id",
    }
}
