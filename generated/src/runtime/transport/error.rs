//! Why no reply came.

#[cfg(all(feature = "http2", not(target_family = "wasm")))]
use std::error::Error as _;
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
    /// The server says that it has not processed the request.
    NotProcessed,
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

    /// The server says that it has not processed the request, as HTTP/2 can.
    pub fn not_processed(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::NotProcessed, source: source.into() }
    }

    /// Time ran out after the request, or a part of it, was sent.
    pub fn timeout(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::Timeout, source: source.into() }
    }

    /// The connection broke after the request, or a part of it, was sent.
    pub fn broken(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::Broken, source: source.into() }
    }

    /// The connection failed within the reply: whatever the server says then, it has processed the request.
    pub(crate) fn within_reply(error: reqwest::Error) -> Self {
        let error = Self::from(error);
        if error.kind == TransportKind::NotProcessed { Self::broken(error.source) } else { error }
    }

    /// The request cannot be sent by this transport; nothing of it was.
    pub fn request(source: impl Into<Cause>) -> Self {
        Self { kind: TransportKind::Request, source: source.into() }
    }
}

impl From<reqwest::Error> for TransportError {
    /// The URL is left out: its query may hold what must not be logged.
    fn from(error: reqwest::Error) -> Self {
        #[cfg(not(target_family = "wasm"))]
        let is_connect = error.is_connect();
        // The host tells nothing of connections.
        #[cfg(target_family = "wasm")]
        let is_connect = false;
        let kind = match (is_connect, error.is_timeout()) {
            _ if is_not_processed(&error) => TransportKind::NotProcessed,
            (true, true) => TransportKind::ConnectTimeout,
            (true, false) => TransportKind::Connect,
            (false, true) => TransportKind::Timeout,
            (false, false) if error.is_builder() => TransportKind::Request,
            (false, false) => TransportKind::Broken,
        };
        Self { kind, source: Box::new(error.without_url()) }
    }
}

/// Whether the server says that it has not processed the request (RFC 9113, section 8.7): by `REFUSED_STREAM`, or by a `GOAWAY`
/// whose last stream is before the request's. A stream that a `GOAWAY` leaves to the server does not end with that as its error.
#[cfg(all(feature = "http2", not(target_family = "wasm")))]
fn is_not_processed(error: &reqwest::Error) -> bool {
    let mut next = error.source();
    while let Some(cause) = next {
        if let Some(error) = cause.downcast_ref::<h2::Error>() {
            let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            return error.is_remote() && (is_refused || error.is_go_away());
        }
        next = cause.source();
    }
    false
}

/// HTTP/1.1 has no words for it, and a host does not say it.
#[cfg(any(not(feature = "http2"), target_family = "wasm"))]
fn is_not_processed(_error: &reqwest::Error) -> bool {
    false
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportKind::Connect => "cannot connect",
            TransportKind::ConnectTimeout => "no connection in time",
            TransportKind::NotProcessed => "the server did not process the request",
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
