//! Why a call failed.

mod predicates;

use super::api_error::{ApiError, api_errors};
use super::head::Head;
use super::json::DecodeError;
use super::mask::Secrets;
use super::transport::{TransportError, TransportKind};
use bytes::Bytes;
use reqwest::StatusCode;
use std::fmt;
use std::path::Path;
use std::time::Duration;

/// How much of a body an error keeps.
const MAX_BODY: usize = 64 * 1024;

/// Why a call failed. One pointer in size; what it is, its predicates say.
///
/// No message and no `Debug` text of it holds a key or a request's body.
pub struct Error(Box<ErrorDetails>);

struct ErrorDetails {
    kind: ErrorKind,
    /// Method and path of the call, if it was one.
    call: Option<String>,
    message: String,
    json_path: Option<String>,
    reply: Option<KeptReply>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What is kept of a reply.
struct KeptReply {
    status: StatusCode,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    should_retry: Option<bool>,
    body: Bytes,
    api_errors: Vec<ApiError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrorKind {
    /// The call or the client was set up wrongly; nothing was sent.
    Setup,
    Connect,
    ConnectTimeout,
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
    File,
}

/// What a failure says about sending the request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The server did not see the request.
    NotSent,
    /// The server may have carried it out.
    Unknown,
    /// The server answered.
    Status { status: u16, should_retry: Option<bool> },
    /// It would fail again.
    Final,
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

    pub(crate) fn timeout(limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("no complete reply within {limit:?}"))
    }

    pub(crate) fn file(path: &Path, error: std::io::Error) -> Self {
        let mut made = Self::new(ErrorKind::File, format!("cannot write {}", path.display()));
        made.0.source = Some(Box::new(error));
        made
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(ErrorKind::TooLarge, format!("the reply has more than {limit} bytes"))
    }

    pub(crate) fn event_too_large(limit: usize) -> Self {
        Self::new(ErrorKind::TooLarge, format!("an event of the reply has more than {limit} bytes"))
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let kind = match error.kind {
            TransportKind::Connect => ErrorKind::Connect,
            TransportKind::ConnectTimeout => ErrorKind::ConnectTimeout,
            TransportKind::Timeout => ErrorKind::Timeout,
            TransportKind::Broken => ErrorKind::Transport,
            TransportKind::Request => ErrorKind::Setup,
        };
        let mut made = Self::new(kind, error.to_string());
        made.0.source = Some(error.source);
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
        let mut made = Self::new(ErrorKind::Decode, error.message());
        made.0.json_path = Some(error.path());
        made
    }

    /// Keeps what the reply says of the failure.
    pub(crate) fn with_reply(mut self, head: &Head, body: &Bytes) -> Self {
        self.0.reply = Some(KeptReply {
            status: head.status,
            request_id: head.request_id().map(str::to_owned),
            retry_after: head.retry_after(),
            should_retry: head.should_retry(),
            body: body.slice(..body.len().min(MAX_BODY)),
            api_errors: Vec::new(),
        });
        self
    }

    /// What the failure says about sending the request again.
    pub(crate) fn failure(&self) -> Failure {
        match (self.0.kind, &self.0.reply) {
            (ErrorKind::Connect | ErrorKind::ConnectTimeout, _) => Failure::NotSent,
            (ErrorKind::Timeout | ErrorKind::Transport, _) => Failure::Unknown,
            (ErrorKind::Status, Some(reply)) => {
                Failure::Status { status: reply.status.as_u16(), should_retry: reply.should_retry }
            }
            _ => Failure::Final,
        }
    }

    /// Takes out the secrets, wherever a server may have repeated them.
    pub(crate) fn masked(mut self, secrets: &Secrets) -> Self {
        self.0.message = secrets.mask(&self.0.message);
        if let Some(reply) = &mut self.0.reply {
            reply.request_id = reply.request_id.as_deref().map(|id| secrets.mask(id));
            let text = String::from_utf8_lossy(&reply.body);
            let masked = secrets.mask(&text);
            if masked != text {
                reply.body = masked.into_bytes().into();
                if self.0.kind == ErrorKind::Status {
                    reply.api_errors = api_errors(&reply.body);
                }
            }
        }
        self
    }

    /// What kind of failure it is, in one word and without anything that the server sent.
    #[cfg(feature = "tracing")]
    pub(crate) fn reason(&self) -> &'static str {
        match self.0.kind {
            ErrorKind::Setup => "setup",
            ErrorKind::Connect => "connect",
            ErrorKind::ConnectTimeout | ErrorKind::Timeout => "timeout",
            ErrorKind::Transport => "transport",
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.0.call {
            write!(f, "{call}: ")?;
        }
        match (&self.0.reply, self.0.kind) {
            (Some(reply), ErrorKind::Status) => {
                write!(f, "{}", reply.status)?;
                reply.api_errors.iter().try_for_each(|error| write!(f, "; {error}"))?;
            }
            _ => f.write_str(&self.0.message)?,
        }
        if let Some(path) = self.json_path().filter(|path| !path.is_empty()) {
            write!(f, " at {path}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        self.0.source.as_deref().map_or(Ok(()), |source| write!(f, ": {}", innermost(source)))
    }
}

/// The first cause, which says most.
fn innermost<'e>(mut error: &'e (dyn std::error::Error + 'static)) -> &'e dyn std::error::Error {
    while let Some(source) = error.source() {
        error = source;
    }
    error
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.0.kind).field(&format_args!("{self}")).finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}
