//! Types of Orders. All about orders.
//!
//! See [the operations](crate::resources::orders), [the guide](crate::guides::orders).

use crate::runtime::model::{Value, object};

object! {
    /// Request body of `POST /orders`. Taken by [`client.orders().create`](crate::resources::orders::Orders::create).
    pub struct CreateOrderRequest request {
        card: Option<String> = "card",
        code: Option<String> = "code",
        /// At least 2 items. At most 2 items.
        place: Option<Vec<Value>> = "place",
    }
    /// Creates an empty one.
    new()
}
