//! Operations of Assistants.
//!
//! See [the types](crate::assistants), [the guide](crate::guides::assistants).

use crate::models::assistants;
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
    /// Updates an assistant.
    ///
    /// `POST /assistants/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: assistants::UpdateWithPromotion) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/assistants/{id}").empty().no_auth() },
            )
            .path(&[id])
            .json(&body)
    }
}
