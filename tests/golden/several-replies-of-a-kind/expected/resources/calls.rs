//! Operations of Calls.
//!
//! See [the types](crate::calls), [the guide](crate::guides::calls).

use crate::models::calls;
use crate::runtime::operation::{Bytes, Call, Client, Op};

/// Operations under `client.calls()`. Feature `calls`.
///
/// Guide: [Calls](crate::guides::calls).
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `calls`. Feature `calls`.
    #[inline]
    #[must_use]
    pub fn calls(&self) -> Calls<'_> {
        Calls(self)
    }
}

impl Calls<'_> {
    /// Gets a call.
    ///
    /// `GET /calls/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<calls::CallModel, CallsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/calls/{id}").data().no_auth() })
            .path(&[id])
    }

    /// Gets the recording of a call.
    ///
    /// `GET /calls/{id}/recording`
    #[inline]
    pub fn retrieve_recording(&self, id: &str) -> Call<Bytes, CallsRetrieveRecording> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/calls/{id}/recording")
                        .accept("audio/wav")
                        .no_auth()
                },
            )
            .path(&[id])
    }
}

/// What [`Calls::retrieve`] (`GET /calls/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `vnd_api`: asks for the reply as `application/vnd.api+json`.
/// - `wav`: asks for the reply as `audio/wav`.
/// - `mpeg`: asks for the reply as `audio/mpeg`.
/// - `csv`: asks for the reply as `text/csv`.
/// - `text`: asks for the reply as `text/plain`.
/// - `xml`: asks for the reply as `application/xml`.
#[derive(Debug)]
pub enum CallsRetrieve {}

impl<T> Call<T, CallsRetrieve> {
    /// Asks for the reply as `application/vnd.api+json`.
    #[inline]
    pub fn vnd_api(self) -> Call<calls::RetrieveCallResponse, CallsRetrieve> {
        self.accept("application/vnd.api+json")
    }

    /// Asks for the reply as `audio/wav`.
    #[inline]
    pub fn wav(self) -> Call<Bytes, CallsRetrieve> {
        self.accept("audio/wav")
    }

    /// Asks for the reply as `audio/mpeg`.
    #[inline]
    pub fn mpeg(self) -> Call<Bytes, CallsRetrieve> {
        self.accept("audio/mpeg")
    }

    /// Asks for the reply as `text/csv`.
    #[inline]
    pub fn csv(self) -> Call<String, CallsRetrieve> {
        self.accept("text/csv")
    }

    /// Asks for the reply as `text/plain`.
    #[inline]
    pub fn text(self) -> Call<String, CallsRetrieve> {
        self.accept("text/plain")
    }

    /// Asks for the reply as `application/xml`.
    #[inline]
    pub fn xml(self) -> Call<Bytes, CallsRetrieve> {
        self.accept("application/xml")
    }
}

/// What [`Calls::retrieve_recording`] (`GET /calls/{id}/recording`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `mpeg`: asks for the reply as `audio/mpeg`.
#[derive(Debug)]
pub enum CallsRetrieveRecording {}

impl<T> Call<T, CallsRetrieveRecording> {
    /// Asks for the reply as `audio/mpeg`.
    #[inline]
    pub fn mpeg(self) -> Call<Bytes, CallsRetrieveRecording> {
        self.accept("audio/mpeg")
    }
}
