//! Types of the product Variables.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `PUT /variables`.
    pub struct UpdateVariableRequest request {
        plain: Value = "plain" required,
        open: Option<Value> = "open",
        texts: Option<Map<String>> = "texts",
        nested: Option<Map<Vec<i64>>> = "nested",
        anything: Option<Value> = "anything",
        closed: Option<Value> = "closed",
    }
    new(plain: Value)
}
