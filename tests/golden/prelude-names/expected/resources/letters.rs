//! Operations of Letters.
//!
//! See [the types](crate::letters), [the guide](crate::guides::letters).

use crate::models::letters;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.letters()`. Feature `letters`.
///
/// Guide: [Letters](crate::guides::letters).
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `letters`. Feature `letters`.
    #[inline]
    #[must_use]
    pub fn letters(&self) -> Letters<'_> {
        Letters(self)
    }
}

impl Letters<'_> {
    /// Sends a letter.
    ///
    /// `POST /letters`
    #[inline]
    pub fn send(&self, body: letters::SendLetterRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/letters").empty().no_auth() })
            .json(&body)
    }
}
