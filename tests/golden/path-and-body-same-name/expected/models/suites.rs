//! Types of Suites.
//!
//! See [the operations](crate::resources::suites), [the guide](crate::guides::suites).

use crate::runtime::model::object;

object! {
    /// Request body of `PUT /suites/{name}/runs/{body}`. Taken by [`client.suites().update_run`](crate::resources::suites::Suites::update_run).
    pub struct UpdateSuiteRunRequest request {
        name: String = "name" required,
        body: String = "body" required,
    }
    /// Creates one with `name` and `body`, which are required.
    new(name: String, body: String)
}

object! {
    /// Reply of `PUT /suites/{name}/runs/{body}`. Returned by [`client.suites().update_run`](crate::resources::suites::Suites::update_run).
    pub struct UpdateSuiteRunResponse reply {
        name: Option<String> = "name",
    }
}
