//! Variables. Types of requests and replies.
//!
//! Operations: [`resources::variables`](crate::resources::variables). Guide: [Variables](crate::guides::variables).

use crate::runtime::model::{Map, Value, object};

object! {
    /// Request body of `PUT /variables`. Taken by [`client.variables().update`](crate::resources::variables::Variables::update).
    pub struct UpdateVariableRequest request {
        plain: Value = "plain" required,
        open: Option<Value> = "open",
        texts: Option<Map<String>> = "texts",
        nested: Option<Map<Vec<i64>>> = "nested",
        anything: Option<Value> = "anything",
        closed: Option<Value> = "closed",
    }
    /// Creates one with `plain`, which is required.
    new(plain: Value)
}
