//! Types of Insights.
//!
//! See [the operations](crate::resources::insights), [the guide](crate::guides::insights).

use crate::runtime::model::{Nullable, Value, object, string_enum, union};

object! {
    /// Request body of `POST /insights`. Taken by [`client.insights().create`](crate::resources::insights::Insights::create).
    pub struct CreateInsightRequest request {
        one: Option<String> = "one",
        maybe: Nullable<i64> = "maybe",
        result: Option<CreateInsightRequestResult> = "result",
        loc: Option<Vec<CreateInsightRequestLoc>> = "loc",
        many: Nullable<Vec<String>> = "many",
        choice: Nullable<CreateInsightRequestChoice> = "choice",
        nothing: Nullable<Value> = "nothing",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `choice` of [`CreateInsightRequest`].
    pub enum CreateInsightRequestChoice {
        A = "a",
        B = "b",
    }
}

union! {
    /// `loc` of [`CreateInsightRequest`].
    pub enum CreateInsightRequestLoc {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
    }
    from Text(String)
    from Integer(i64)
    text Text
}

union! {
    /// `result` of [`CreateInsightRequest`].
    pub enum CreateInsightRequestResult {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        Object(Value) = json "object",
    }
    from Text(String)
    from Object(Value)
    text Text
}
