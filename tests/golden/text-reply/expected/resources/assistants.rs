//! Operations of Assistants.
//!
//! See [the guide](crate::guides::assistants).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.assistants()`. Feature `assistants`.
///
/// Guide: [Assistants](crate::guides::assistants).
#[derive(Clone, Copy, Debug)]
pub struct Assistants<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `assistants`. Feature `assistants`.
    #[inline]
    #[must_use]
    pub fn assistants(&self) -> Assistants<'_> {
        Assistants(self)
    }
}

impl Assistants<'_> {
    /// Gets the instructions of an assistant.
    ///
    /// `GET /assistants/{id}/instructions`
    #[inline]
    pub fn retrieve_instructions(&self, id: &str) -> Call<String> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/assistants/{id}/instructions")
                        .accept("text/plain")
                        .no_auth()
                },
            )
            .path(&[id])
    }

    /// Gets the TeXML of an assistant.
    ///
    /// `GET /assistants/{id}/texml`
    #[inline]
    pub fn retrieve_texml(&self, id: &str) -> Call<String> {
        Call::new(self.0, const { &Op::new("GET", "/assistants/{id}/texml").no_auth() })
            .path(&[id])
    }
}
