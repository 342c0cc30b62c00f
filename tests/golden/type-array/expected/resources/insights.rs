//! Operations of the product Insights.

use crate::models::insights;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.insights()`.
#[derive(Clone, Copy, Debug)]
pub struct Insights<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `insights`.
    #[inline]
    #[must_use]
    pub fn insights(&self) -> Insights<'_> {
        Insights(self)
    }
}

impl Insights<'_> {
    /// Create insight.
    ///
    /// `POST /insights`
    #[inline]
    pub fn create(&self, body: insights::CreateInsightRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/insights").empty().no_auth() })
            .json(&body)
    }
}
