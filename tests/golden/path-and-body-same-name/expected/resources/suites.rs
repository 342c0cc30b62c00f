//! Operations of Suites.
//!
//! See [the types](crate::suites), [the guide](crate::guides::suites).

use crate::models::suites;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.suites()`. Feature `suites`.
///
/// Guide: [Suites](crate::guides::suites).
#[derive(Clone, Copy, Debug)]
pub struct Suites<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `suites`. Feature `suites`.
    #[inline]
    #[must_use]
    pub fn suites(&self) -> Suites<'_> {
        Suites(self)
    }
}

impl Suites<'_> {
    /// Updates a run of a suite.
    ///
    /// `PUT /suites/{name}/runs/{body}`
    #[inline]
    pub fn update_run(
        &self,
        name: &str,
        body: &str,
        request_body: suites::UpdateSuiteRunRequest,
    ) -> Call<suites::UpdateSuiteRunResponse> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/suites/{name}/runs/{body}").no_auth() },
            )
            .path(&[name, body])
            .json(&request_body)
    }
}
