//! Types of Variables.
//!
//! See [the operations](crate::resources::variables), [the guide](crate::guides::variables).

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
