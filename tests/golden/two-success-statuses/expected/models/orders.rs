//! Types of the product Orders.

use crate::runtime::model::{object, union};

object! {
    /// Schema `Order`.
    pub struct Order reply {
        id: String = "id" required,
    }
}

object! {
    /// Reply of `PUT /orders/{id}`.
    pub struct UpdateOrderResponse reply {
        job_id: String = "job_id" required,
    }
}

union! {
    /// Reply of `PUT /orders/{id}`.
    pub enum UpdateOrderResponse2 {
        /// An object with `id`.
        Order(Order) = keys "id",
        /// An object with `job_id`.
        UpdateOrderResponse(UpdateOrderResponse) = keys "job_id",
    }
}
