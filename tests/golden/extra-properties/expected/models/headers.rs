//! Types of Headers.
//!
//! See [the operations](crate::resources::headers), [the guide](crate::guides::headers).

use crate::runtime::model::{Map, Value, object};

object! {
    /// Request body of `POST /headers`. Taken by [`client.headers().create`](crate::resources::headers::Headers::create).
    pub struct CreateHeaderRequest request {
        name: String = "name" required,
        extra: Option<String> = "extra",
        /// Further properties, by name: those that have no field here.
        extra_fields: Map<i64> = *,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Reply of `POST /headers`. Returned by [`client.headers().create`](crate::resources::headers::Headers::create).
    pub struct CreateHeaderResponse reply {
        name: String = "name" required,
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}
