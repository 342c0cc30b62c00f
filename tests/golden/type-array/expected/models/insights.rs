//! Types of the product Insights.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /insights`.
    pub struct CreateInsightRequest request {
        one: Option<String> = "one",
        maybe: Nullable<i64> = "maybe",
        result: Option<CreateInsightRequestResult> = "result",
        loc: Option<Vec<CreateInsightRequestLoc>> = "loc",
        many: Nullable<Vec<String>> = "many",
        choice: Nullable<CreateInsightRequestChoice> = "choice",
        nothing: Nullable<Value> = "nothing",
    }
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
}

union! {
    /// `result` of [`CreateInsightRequest`].
    pub enum CreateInsightRequestResult {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        Object(Value) = json "object",
    }
}
