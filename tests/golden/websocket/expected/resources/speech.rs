//! Operations of Speech.
//!
//! See [the types](crate::speech), [the guide](crate::guides::speech).

use crate::models::speech;
use crate::runtime::operation::{Call, Client, IntoField, Op, WebSocket};

/// Operations under `client.speech()`. Feature `speech`.
///
/// Guide: [Speech](crate::guides::speech).
#[derive(Clone, Copy, Debug)]
pub struct Speech<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `speech`. Feature `speech`.
    #[inline]
    #[must_use]
    pub fn speech(&self) -> Speech<'_> {
        Speech(self)
    }
}

impl Speech<'_> {
    /// Gets the speech.
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

/// What [`Speech::retrieve`] (`GET /speech`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `voice`, `String`: `voice` in the query.
/// - `rate`, `i64`: `rate` in the query.
#[derive(Debug)]
pub enum SpeechRetrieve {}

impl<T> Call<T, SpeechRetrieve> {
    /// Sets the query parameter `voice`.
    #[inline]
    pub fn voice(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("voice", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `rate`.
    #[inline]
    pub fn rate(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("rate", &IntoField::<Option<i64>>::into_field(value))
    }
}
