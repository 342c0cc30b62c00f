//! Operations of Notes.
//!
//! See [the types](crate::notes), [the guide](crate::guides::notes).

use crate::models::notes;
use crate::runtime::operation::{Bytes, Call, Client, Op};

/// Operations under `client.files()`. Feature `notes`.
///
/// Guide: [Notes](crate::guides::notes).
#[derive(Clone, Copy, Debug)]
pub struct Files<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `files`. Feature `notes`.
    #[inline]
    #[must_use]
    pub fn files(&self) -> Files<'_> {
        Files(self)
    }
}

impl Files<'_> {
    /// Creates a file.
    ///
    /// `POST /files`
    #[inline]
    pub fn create(&self, body: impl Into<CreateFileBody>) -> Call<()> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/files").empty().no_auth() },
        );
        match body.into() {
            CreateFileBody::Json(body) => call.json(&body),
            CreateFileBody::Bytes(body) => call.bytes("application/octet-stream", body),
        }
    }
}

/// A body of `POST /files`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateFileBody {
    /// As `application/json`.
    Json(notes::CreateFileJsonRequest),
    /// As `application/octet-stream`.
    Bytes(Bytes),
}

impl From<notes::CreateFileJsonRequest> for CreateFileBody {
    #[inline]
    fn from(body: notes::CreateFileJsonRequest) -> Self {
        Self::Json(body)
    }
}

impl From<Bytes> for CreateFileBody {
    #[inline]
    fn from(body: Bytes) -> Self {
        Self::Bytes(body)
    }
}

/// Operations under `client.notes()`. Feature `notes`.
///
/// Guide: [Notes](crate::guides::notes).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `notes`. Feature `notes`.
    #[inline]
    #[must_use]
    pub fn notes(&self) -> Notes<'_> {
        Notes(self)
    }
}

impl Notes<'_> {
    /// Creates a note.
    ///
    /// `POST /notes`
    #[inline]
    pub fn create(&self, body: impl Into<CreateNoteBody>) -> Call<()> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/notes").empty().no_auth() },
        );
        match body.into() {
            CreateNoteBody::Json(body) => call.json(&body),
            CreateNoteBody::Text(body) => call.bytes("text/plain", body),
            CreateNoteBody::Xml(body) => call.bytes("application/xml", body),
            CreateNoteBody::Bytes(body) => call.bytes("application/octet-stream", body),
        }
    }
}

/// A body of `POST /notes`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateNoteBody {
    /// As `application/json`.
    Json(notes::Note),
    /// As `text/plain`.
    Text(Bytes),
    /// As `application/xml`.
    Xml(Bytes),
    /// As `application/octet-stream`.
    Bytes(Bytes),
}

impl From<notes::Note> for CreateNoteBody {
    #[inline]
    fn from(body: notes::Note) -> Self {
        Self::Json(body)
    }
}
