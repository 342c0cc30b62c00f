//! Operations of Flows.
//!
//! See [the types](crate::flows), [the guide](crate::guides::flows).

use crate::models::flows;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.flows()`. Feature `flows`.
///
/// Guide: [Flows](crate::guides::flows).
#[derive(Clone, Copy, Debug)]
pub struct Flows<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `flows`. Feature `flows`.
    #[inline]
    #[must_use]
    pub fn flows(&self) -> Flows<'_> {
        Flows(self)
    }
}

impl Flows<'_> {
    /// Creates a flow.
    ///
    /// `POST /flows`
    #[inline]
    pub fn create(&self, body: flows::CreateFlowRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/flows").empty().no_auth() })
            .json(&body)
    }
}
