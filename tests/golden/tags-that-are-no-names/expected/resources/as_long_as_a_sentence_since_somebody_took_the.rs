//! Operations of As Long As A Sentence Since Somebody Took The.
//!
//! See [the guide](crate::guides::as_long_as_a_sentence_since_somebody_took_the).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.k()`. Feature `as-long-as-a-sentence-since-somebody-took-the`.
///
/// Guide: [As Long As A Sentence Since Somebody Took The](crate::guides::as_long_as_a_sentence_since_somebody_took_the).
#[derive(Clone, Copy, Debug)]
pub struct K<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `k`. Feature `as-long-as-a-sentence-since-somebody-took-the`.
    #[inline]
    #[must_use]
    pub fn k(&self) -> K<'_> {
        K(self)
    }
}

impl K<'_> {
    /// Gets the k.
    ///
    /// `GET /k`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/k").empty().no_auth() })
    }
}
