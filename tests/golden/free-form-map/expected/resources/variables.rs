//! Operations of the product Variables.

use crate::models::variables;
use crate::runtime::operation::{Call, Client, Op, Value};

/// Operations under `client.variables()`.
#[derive(Clone, Copy, Debug)]
pub struct Variables<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `variables`.
    #[inline]
    #[must_use]
    pub fn variables(&self) -> Variables<'_> {
        Variables(self)
    }
}

impl Variables<'_> {
    /// Update variable.
    ///
    /// `PUT /variables`
    #[inline]
    pub fn update(&self, body: variables::UpdateVariableRequest) -> Call<Value> {
        Call::new(self.0, const { &Op::new("PUT", "/variables").no_auth() }).json(&body)
    }
}
