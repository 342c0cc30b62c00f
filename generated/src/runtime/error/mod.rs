//! Why a call failed.

mod masked;
mod predicates;
mod shown;

use super::api_error::{ApiError, api_errors};
use super::effects::{Again, Fate, Rule, Says};
use super::head::Head;
use super::json::DecodeError;
use super::limit::TimeSetting;
use super::transport::{TransportError, TransportKind, Url};
use bytes::Bytes;
use http::StatusCode;
use std::fmt;
#[cfg(not(target_family = "wasm"))]
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How much of an error's body is read; what follows is of no use to anybody.
pub(crate) const MAX_ERROR: usize = 256 * 1024;

/// Why a call failed. One pointer in size; what it is, its predicates say.
///
/// No message and no `Debug` text of it holds a key or a request's body.
pub struct Error(Box<ErrorDetails>);

#[derive(Clone)]
struct ErrorDetails {
    kind: ErrorKind,
    /// Method and path of the call, if it was one.
    call: Option<String>,
    message: String,
    json_path: Option<String>,
    reply: Option<KeptReply>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// What is kept of a reply.
#[derive(Clone)]
struct KeptReply {
    status: StatusCode,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    /// What its headers say of another attempt.
    says: Vec<Says>,
    body: Bytes,
    api_errors: Vec<ApiError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrorKind {
    /// The call or the client was set up wrongly; nothing was sent.
    Setup,
    Connect,
    ConnectTimeout,
    /// The server says that it has not processed the request.
    NotProcessed,
    Timeout,
    /// The connection failed later, or the reply was cut off.
    Transport,
    /// The API answered with an error.
    Status,
    Redirect,
    TooLarge,
    Decode,
    Paging,
    /// A file that a reply goes to cannot be written.
    #[cfg_attr(target_family = "wasm", allow(dead_code, reason = "there are no files"))]
    File,
}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let inner =
            ErrorDetails { kind, call: None, message: message.into(), json_path: None, reply: None, source: None };
        Self(Box::new(inner))
    }

    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Setup, message)
    }

    pub(crate) fn paging(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Paging, message)
    }

    pub(crate) fn redirect(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Redirect, message)
    }

    /// Time ran out; the setting says which time.
    pub(crate) fn timeout(set: TimeSetting) -> Self {
        Self::new(ErrorKind::Timeout, format!("no complete reply within {set}"))
    }

    /// Nothing more of a stream came for this long.
    pub(crate) fn idle(timeout: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("nothing more of the reply came for {timeout:?}"))
    }

    pub(crate) fn too_slow(slowest: u32) -> Self {
        Self::new(ErrorKind::Timeout, format!("the reply came with less than {slowest} bytes a second"))
    }

    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn file(path: &Path, error: std::io::Error) -> Self {
        let mut made = Self::new(ErrorKind::File, format!("cannot write {}", path.display()));
        made.0.source = Some(Arc::new(error));
        made
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(ErrorKind::TooLarge, format!("the reply has more than {limit} bytes"))
    }

    pub(crate) fn event_too_large(limit: usize) -> Self {
        Self::new(ErrorKind::TooLarge, format!("an event of the reply has more than {limit} bytes"))
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let message = error.to_string();
        Self::of_transport(error, message)
    }

    /// The transport failed to bring a request to a URL. No more of it is told than its origin: the rest may be secret.
    pub(crate) fn sending(error: TransportError, url: &Url) -> Self {
        let host = || url.origin().ascii_serialization();
        let message = match error.kind {
            TransportKind::Connect => format!("cannot connect to {}", host()),
            TransportKind::ConnectTimeout => format!("no connection to {} in time", host()),
            _ => error.to_string(),
        };
        Self::of_transport(error, message)
    }

    fn of_transport(error: TransportError, message: String) -> Self {
        let kind = match error.kind {
            TransportKind::Connect => ErrorKind::Connect,
            TransportKind::ConnectTimeout => ErrorKind::ConnectTimeout,
            TransportKind::NotProcessed => ErrorKind::NotProcessed,
            TransportKind::Timeout => ErrorKind::Timeout,
            TransportKind::Broken => ErrorKind::Transport,
            TransportKind::Request => ErrorKind::Setup,
        };
        let mut made = Self::new(kind, message);
        made.0.source = Some(error.source.into());
        made
    }

    /// The reply is an error of the API.
    pub(crate) fn of_status(head: &Head, body: &Bytes) -> Self {
        let mut made = Self::new(ErrorKind::Status, "").with_reply(head, body);
        if let Some(reply) = &mut made.0.reply {
            reply.api_errors = api_errors(body);
        }
        made
    }

    pub(crate) fn decode(error: &DecodeError) -> Self {
        let kind = if error.is_too_large() { ErrorKind::TooLarge } else { ErrorKind::Decode };
        let mut made = Self::new(kind, error.message());
        made.0.json_path = Some(error.path());
        made
    }

    /// Says of what content type a reply is that could not be read, where that is not JSON: a gateway's page, most often.
    pub(crate) fn of_type(mut self, head: &Head) -> Self {
        if self.0.kind == ErrorKind::Decode && head.is_text() {
            self.0.message = format!("the reply is {}: {}", head.shown_type(), self.0.message);
        }
        self
    }

    /// Keeps what the reply says of the failure.
    pub(crate) fn with_reply(mut self, head: &Head, body: &Bytes) -> Self {
        self.0.reply = Some(KeptReply {
            status: head.status,
            request_id: head.request_id().map(str::to_owned),
            retry_after: head.retry_after(),
            says: head.says(),
            body: body.slice(..body.len().min(MAX_ERROR)),
            api_errors: Vec::new(),
        });
        self
    }

    /// When the request may be sent again, by the table of [`effects`](super::effects).
    pub(crate) fn again(&self) -> Again {
        let rule = match (self.0.kind, &self.0.reply) {
            (ErrorKind::Connect | ErrorKind::ConnectTimeout, _) => Rule::of_fate(Fate::NotSent),
            (ErrorKind::NotProcessed, _) => Rule::of_fate(Fate::NotProcessed),
            (ErrorKind::Timeout | ErrorKind::Transport, _) => Rule::of_fate(Fate::Unknown),
            (ErrorKind::Status, Some(reply)) => Rule::of_status(reply.status.as_u16(), &reply.says),
            _ => Rule::of_fate(Fate::Final),
        };
        rule.map_or(Again::Never, |rule| rule.again)
    }

    /// The same error, for another caller.
    pub(crate) fn copied(&self) -> Self {
        Self(self.0.clone())
    }

    /// What kind of failure it is, in one word and without anything that the server sent.
    #[cfg(feature = "tracing")]
    pub(crate) fn reason(&self) -> &'static str {
        match self.0.kind {
            ErrorKind::Setup => "setup",
            ErrorKind::Connect => "connect",
            ErrorKind::ConnectTimeout | ErrorKind::Timeout => "timeout",
            ErrorKind::NotProcessed | ErrorKind::Transport => "transport",
            ErrorKind::Status => "status",
            ErrorKind::Redirect => "redirect",
            ErrorKind::TooLarge => "too large",
            ErrorKind::Decode => "decode",
            ErrorKind::Paging => "paging",
            ErrorKind::File => "file",
        }
    }

    /// Says which call it was.
    pub(crate) fn in_call(mut self, call: impl fmt::Debug) -> Self {
        self.0.call.get_or_insert_with(|| format!("{call:?}"));
        self
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::decode(&error)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}
