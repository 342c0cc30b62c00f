//! Operations of Rules.
//!
//! See [the types](crate::rules), [the guide](crate::guides::rules).

use crate::models::rules;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.rules()`. Feature `rules`.
///
/// Guide: [Rules](crate::guides::rules).
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `rules`. Feature `rules`.
    #[inline]
    #[must_use]
    pub fn rules(&self) -> Rules<'_> {
        Rules(self)
    }
}

impl Rules<'_> {
    /// Creates a rule.
    ///
    /// `POST /rules`
    #[inline]
    pub fn create(&self, body: rules::CreateRuleRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/rules").empty().no_auth() })
            .json(&body)
    }
}
