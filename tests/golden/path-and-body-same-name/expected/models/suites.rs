//! Types of the product Suites.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `PUT /suites/{name}/runs/{body}`.
    pub struct UpdateSuiteRunRequest request {
        name: String = "name" required,
        body: String = "body" required,
    }
    new(name: String, body: String)
}

object! {
    /// Reply of `PUT /suites/{name}/runs/{body}`.
    pub struct UpdateSuiteRunResponse reply {
        name: Option<String> = "name",
    }
}
