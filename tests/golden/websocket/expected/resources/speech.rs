//! Operations of the product Speech.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::speech;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.speech()`.
#[derive(Clone, Copy, Debug)]
pub struct Speech<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `speech`.
    #[inline]
    #[must_use]
    pub fn speech(&self) -> Speech<'_> {
        Speech(self)
    }
}

impl Speech<'_> {
    /// Get speech.
    ///
    /// `GET /speech`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<
        WebSocket<speech::RetrieveSpeechServerFrame, speech::RetrieveSpeechServerFrame>,
        SpeechRetrieve,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/speech")
                    .no_auth()
                    .base_url("wss://stream.example.com/v2")
            },
        )
    }
}

/// Parameters of `GET /speech`.
#[derive(Debug)]
pub enum SpeechRetrieve {}

impl<T> Call<T, SpeechRetrieve> {
    /// Query parameter `voice`.
    #[inline]
    pub fn voice(self, value: &str) -> Self {
        self.query("voice", value)
    }

    /// Query parameter `rate`.
    #[inline]
    pub fn rate(self, value: i64) -> Self {
        self.arg("rate", &value)
    }
}
