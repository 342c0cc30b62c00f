//! Types of Orders.
//!
//! See [the operations](crate::resources::orders), [the guide](crate::guides::orders).

use crate::runtime::model::{Map, Value, object, string_enum};

object! {
    /// Schema `Reason`. Part of [`RetrieveOrderResponse`].
    pub struct Reason reply {
        code: String = "code" required,
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Reply of `GET /orders/{id}`. Returned by [`client.orders().retrieve`](crate::resources::orders::Orders::retrieve).
    pub struct RetrieveOrderResponse reply {
        /// State of this order.
        ///
        /// Default: `open`.
        state: State = "state" required,
        reason: Option<Reason> = "reason" required,
        details: Option<Reason> = "details",
        deadline: Option<RetrieveOrderResponseDeadline> = "deadline",
    }
}

object! {
    /// `deadline` of [`RetrieveOrderResponse`].
    pub struct RetrieveOrderResponseDeadline reply {
        code: String = "code" required,
        hours: Option<i64> = "hours",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

string_enum! {
    /// State of anything.
    ///
    /// Part of [`RetrieveOrderResponse`].
    pub enum State {
        Open = "open",
        Closed = "closed",
    }
}
