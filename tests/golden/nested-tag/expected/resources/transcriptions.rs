//! Operations of Transcriptions.
//!
//! See [the types](crate::transcriptions), [the guide](crate::guides::transcriptions).

use crate::models::transcriptions;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.transcriptions()`. Feature `transcriptions`.
///
/// Guide: [Transcriptions](crate::guides::transcriptions).
#[derive(Clone, Copy, Debug)]
pub struct Transcriptions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `transcriptions`. Feature `transcriptions`.
    #[inline]
    #[must_use]
    pub fn transcriptions(&self) -> Transcriptions<'_> {
        Transcriptions(self)
    }
}

impl Transcriptions<'_> {
    /// Creates a transcription.
    ///
    /// `POST /transcriptions`
    #[inline]
    pub fn create(&self, body: transcriptions::CreateTranscriptionRequest) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/transcriptions").empty().no_auth() },
            )
            .json(&body)
    }
}
