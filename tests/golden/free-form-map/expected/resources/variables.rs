//! Operations of Variables.
//!
//! See [the types](crate::variables), [the guide](crate::guides::variables).

use crate::models::variables;
use crate::runtime::operation::{Call, Client, Op, Value};

/// Operations under `client.variables()`. Feature `variables`.
///
/// Guide: [Variables](crate::guides::variables).
#[derive(Clone, Copy, Debug)]
pub struct Variables<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `variables`. Feature `variables`.
    #[inline]
    #[must_use]
    pub fn variables(&self) -> Variables<'_> {
        Variables(self)
    }
}

impl Variables<'_> {
    /// Updates the variables.
    ///
    /// `PUT /variables`
    #[inline]
    pub fn update(&self, body: variables::UpdateVariableRequest) -> Call<Value> {
        Call::new(self.0, const { &Op::new("PUT", "/variables").no_auth() }).json(&body)
    }
}
