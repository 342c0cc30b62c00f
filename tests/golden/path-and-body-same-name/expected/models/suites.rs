//! Types of the product Suites.

use crate::runtime::model::object;

object! {
    /// Request body of `PUT /suites/{name}/runs/{body}`.
    pub struct UpdateSuiteRunRequest request {
        name: String = "name" required,
        body: String = "body" required,
    }
    /// Creates one with `name` and `body`, which are required.
    new(name: String, body: String)
}

object! {
    /// Reply of `PUT /suites/{name}/runs/{body}`.
    pub struct UpdateSuiteRunResponse reply {
        name: Option<String> = "name",
    }
}
