//! What the server does with one request: a reply that may be cut, slow or false, and what becomes of the connection.

use bytes::{Bytes, BytesMut};
use std::time::Duration;

/// What becomes of the connection after a reply, or in place of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It stays open for the next request.
    Keep,
    /// It is closed in an orderly way.
    Close,
    /// It is reset (RST).
    Reset,
    /// It stays open, and nothing more is sent.
    Stall,
}

/// What the server does with one request.
#[derive(Clone, Debug)]
pub struct Behaviour {
    pub(crate) wait: Duration,
    pub(crate) head: Option<Head>,
    pub(crate) body: Body,
    pub(crate) end: End,
}

/// Status line and headers; the length is worked out from the body unless it is set.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    status: u16,
    headers: Vec<(String, String)>,
    length: Length,
}

#[derive(Clone, Copy, Debug)]
enum Length {
    True,
    Claimed(u64),
    Absent,
}

/// The bytes after the head.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// These pieces, with a pause before each.
    Pieces(Vec<Bytes>, Duration),
    /// This many bytes of filler.
    Filler(u64),
}

impl Behaviour {
    fn of(head: Option<Head>, end: End) -> Self {
        Self { wait: Duration::ZERO, head, body: Body::Pieces(Vec::new(), Duration::ZERO), end }
    }

    /// A reply of this status without a body.
    pub fn status(status: u16) -> Self {
        Self::of(Some(Head { status, headers: Vec::new(), length: Length::True }), End::Keep)
    }

    /// A reply of this status with this JSON.
    pub fn json(status: u16, body: &str) -> Self {
        Self::status(status).header("content-type", "application/json").body(body.to_owned())
    }

    /// No reply; this becomes of the connection.
    pub fn silence(end: End) -> Self {
        Self::of(None, end)
    }

    /// A redirect of this status to the URL.
    pub fn redirect(status: u16, to: &str) -> Self {
        Self::status(status).header("location", to)
    }

    /// Adds a header line.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let head = self.head.as_mut().expect("a reply has a head");
        head.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends this body.
    #[must_use]
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.pieces(vec![body.into()], Duration::ZERO)
    }

    /// Sends the body in pieces, with a pause before each.
    #[must_use]
    pub fn pieces(mut self, pieces: Vec<Bytes>, pause: Duration) -> Self {
        self.body = Body::Pieces(pieces, pause);
        self
    }

    /// Sends a body of this many bytes, of no meaning.
    #[must_use]
    pub fn filler(mut self, length: u64) -> Self {
        self.body = Body::Filler(length);
        self
    }

    /// Claims this length, whatever the body's is.
    #[must_use]
    pub fn claimed(self, length: u64) -> Self {
        self.length(Length::Claimed(length))
    }

    /// Says nothing of the length: the body ends with the connection.
    #[must_use]
    pub fn unmeasured(self) -> Self {
        self.length(Length::Absent).then(End::Close)
    }

    fn length(mut self, length: Length) -> Self {
        self.head.as_mut().expect("a reply has a head").length = length;
        self
    }

    /// Waits before it does anything.
    #[must_use]
    pub fn after(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// What becomes of the connection afterwards.
    #[must_use]
    pub fn then(mut self, end: End) -> Self {
        self.end = end;
        self
    }

    /// The head's bytes; none where there is no reply.
    pub(crate) fn head_bytes(&self) -> Bytes {
        let Some(head) = &self.head else { return Bytes::new() };
        let mut bytes = BytesMut::from(format!("HTTP/1.1 {} Scripted\r\n", head.status).as_bytes());
        for (name, value) in &head.headers {
            bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
        let length = match head.length {
            Length::True => Some(self.body.length()),
            Length::Claimed(length) => Some(length),
            Length::Absent => None,
        };
        if let Some(length) = length {
            bytes.extend_from_slice(format!("content-length: {length}\r\n").as_bytes());
        }
        bytes.extend_from_slice(b"\r\n");
        bytes.freeze()
    }
}

impl Body {
    fn length(&self) -> u64 {
        match self {
            Self::Pieces(pieces, _) => pieces.iter().map(|piece| piece.len() as u64).sum(),
            Self::Filler(length) => *length,
        }
    }
}
