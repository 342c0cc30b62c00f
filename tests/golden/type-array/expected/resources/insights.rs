//! Operations of Insights.
//!
//! See [the types](crate::insights), [the guide](crate::guides::insights).

use crate::models::insights;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.insights()`. Feature `insights`.
///
/// Guide: [Insights](crate::guides::insights).
#[derive(Clone, Copy, Debug)]
pub struct Insights<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `insights`. Feature `insights`.
    #[inline]
    #[must_use]
    pub fn insights(&self) -> Insights<'_> {
        Insights(self)
    }
}

impl Insights<'_> {
    /// Creates an insight.
    ///
    /// `POST /insights`
    #[inline]
    pub fn create(&self, body: insights::CreateInsightRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/insights").empty().no_auth() })
            .json(&body)
    }
}
