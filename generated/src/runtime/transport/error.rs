//! Why no reply came.

use std::fmt;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why a transport has no reply, or not the whole of one. What it is decides whether the request may be sent again.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) kind: TransportKind,
    pub(crate) source: Cause,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransportKind {
    /// No connection: nothing of the request was sent.
    Connect,
    /// No connection in time: nothing of the request was sent.
    ConnectTimeout,
    /// Time ran out; the request may have been carried out.
    Timeout,
    /// The connection broke; the request may have been carried out.
    Broken,
    /// The request cannot be sent by this transport.
    Request,
}

impl TransportError {
    /// No connection was made, so nothing of the request was sent.
    pub fn connect(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::Connect, source: source.into() }
    }

    /// Time ran out after the request, or a part of it, was sent.
    pub fn timeout(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::Timeout, source: source.into() }
    }

    /// The connection broke after the request, or a part of it, was sent.
    pub fn broken(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::Broken, source: source.into() }
    }

    /// The request cannot be sent by this transport; nothing of it was.
    pub fn request(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::Request, source: source.into() }
    }
}

impl From<reqwest::Error> for TransportError {
    /// The URL is left out: its query may hold what must not be logged.
    fn from(error: reqwest::Error) -> Self {
        let kind = match (error.is_connect(), error.is_timeout()) {
            (true, true) => TransportKind::ConnectTimeout,
            (true, false) => TransportKind::Connect,
            (false, true) => TransportKind::Timeout,
            (false, false) if error.is_builder() => TransportKind::Request,
            (false, false) => TransportKind::Broken,
        };
        Self { kind, source: Box::new(error.without_url()) }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportKind::Connect => "cannot connect",
            TransportKind::ConnectTimeout => "no connection in time",
            TransportKind::Timeout => "no complete reply in time",
            TransportKind::Broken => "the connection failed",
            TransportKind::Request => "the request cannot be sent",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
