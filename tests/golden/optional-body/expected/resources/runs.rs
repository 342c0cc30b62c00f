//! Operations of Runs.
//!
//! See [the types](crate::runs), [the guide](crate::guides::runs).

use crate::models::runs;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.runs()`. Feature `runs`.
///
/// Guide: [Runs](crate::guides::runs).
#[derive(Clone, Copy, Debug)]
pub struct Runs<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `runs`. Feature `runs`.
    #[inline]
    #[must_use]
    pub fn runs(&self) -> Runs<'_> {
        Runs(self)
    }
}

impl Runs<'_> {
    /// Updates a run.
    ///
    /// `POST /runs/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: runs::UpdateRunRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/runs/{id}").empty().no_auth() })
            .path(&[id])
            .json(&body)
    }

    /// Sends a run.
    ///
    /// `POST /runs`
    #[inline]
    pub fn send(&self, body: runs::SendRunRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/runs").empty().no_auth() })
            .json(&body)
    }
}
