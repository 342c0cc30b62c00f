//! Bodies of requests before they are sent, so that they can be sent once more.

use super::error::Error;
use super::file::File;
use super::transport::{BodyPart, HttpBody};
use bytes::Bytes;

/// A request's body.
#[derive(Clone)]
pub(crate) enum Payload {
    Bytes(Bytes),
    /// Bytes and files in turn.
    Pieces(Vec<Piece>),
}

/// A piece of a body.
#[derive(Clone)]
pub(crate) enum Piece {
    Bytes(Bytes),
    File(File),
}

impl Payload {
    /// Whether it can be sent more than once: not where a stream is in it.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Pieces(pieces) => pieces.iter().all(|piece| match piece {
                Piece::Bytes(_) => true,
                Piece::File(file) => file.is_replayable(),
            }),
        }
    }

    /// The body for one attempt.
    pub(crate) async fn open(&self) -> Result<HttpBody, Error> {
        let pieces = match self {
            Self::Bytes(bytes) => return Ok(HttpBody::of_parts([BodyPart::Bytes(bytes.clone())])),
            Self::Pieces(pieces) => pieces,
        };
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            parts.push(match piece {
                Piece::Bytes(bytes) => BodyPart::Bytes(bytes.clone()),
                Piece::File(file) => file.open().await.map_err(Error::setup)?,
            });
        }
        Ok(HttpBody::of_parts(parts))
    }
}
