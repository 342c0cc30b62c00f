//! Why a call failed.

use super::api_error::{ApiError, api_errors};
use super::json::DecodeError;
use super::response::RawResponse;
use bytes::Bytes;
use reqwest::StatusCode;
use std::fmt;
use std::time::Duration;

/// How much of a body an error keeps.
const MAX_BODY: usize = 64 * 1024;

/// Why a call failed. One pointer in size; what it is, its predicates say.
///
/// No message and no `Debug` text of it holds a key or a request's body.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    /// Method and path of the call, if it was one.
    call: Option<String>,
    message: String,
    json_path: Option<String>,
    reply: Option<Reply>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What is kept of a reply.
struct Reply {
    status: StatusCode,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    body: Bytes,
    api_errors: Vec<ApiError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The call or the client was set up wrongly; nothing was sent.
    Setup,
    Connect,
    Timeout,
    /// The connection failed later, or the reply was cut off.
    Transport,
    /// The API answered with an error.
    Status,
    Decode,
    Paging,
}

impl Error {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        let inner = Inner { kind, call: None, message: message.into(), json_path: None, reply: None, source: None };
        Self(Box::new(inner))
    }

    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Self::new(Kind::Setup, message)
    }

    pub(crate) fn paging(message: impl Into<String>) -> Self {
        Self::new(Kind::Paging, message)
    }

    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let (kind, message) = if error.is_timeout() {
            (Kind::Timeout, "no complete reply in time")
        } else if error.is_connect() {
            (Kind::Connect, "cannot connect")
        } else if error.is_builder() {
            (Kind::Setup, "the request cannot be built")
        } else {
            (Kind::Transport, "the connection failed")
        };
        let mut made = Self::new(kind, message);
        made.0.source = Some(Box::new(error.without_url()));
        made
    }

    pub(crate) fn status_of(response: &RawResponse) -> Self {
        let mut error = Self::new(Kind::Status, "");
        error.0.reply = Some(Reply::of(response, api_errors(&response.body)));
        error
    }

    pub(crate) fn decode(error: &DecodeError, response: Option<&RawResponse>) -> Self {
        let mut made = Self::new(Kind::Decode, error.message());
        made.0.json_path = Some(error.path());
        made.0.reply = response.map(|response| Reply::of(response, Vec::new()));
        made
    }

    /// Says which call it was.
    pub(crate) fn in_call(mut self, call: impl fmt::Debug) -> Self {
        self.0.call.get_or_insert_with(|| format!("{call:?}"));
        self
    }

    /// The HTTP status, if there was a reply.
    pub fn status(&self) -> Option<u16> {
        self.0.reply.as_ref().map(|reply| reply.status.as_u16())
    }

    /// What the API reported, in order; empty if there was no reply, or none in a form that is known.
    pub fn api_errors(&self) -> &[ApiError] {
        self.0.reply.as_ref().map_or(&[], |reply| &reply.api_errors)
    }

    /// The API's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.reply.as_ref()?.request_id.as_deref()
    }

    /// How long the API asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.reply.as_ref()?.retry_after
    }

    /// The reply's body, its first 64 KiB.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.reply.as_ref().map(|reply| &*reply.body)
    }

    /// Where in a JSON document decoding failed, as in `data.items[3].price`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// Whether the call or the client was set up wrongly, and nothing was sent.
    pub fn is_setup(&self) -> bool {
        self.0.kind == Kind::Setup
    }

    /// Whether no connection was made.
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
    }

    /// Whether a document was not what its type says.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Whether a list went on without end: the server repeats a page, or a cursor.
    pub fn is_paging(&self) -> bool {
        self.0.kind == Kind::Paging
    }

    /// Whether the API answered with this status, as an error.
    fn failed_with(&self, statuses: std::ops::RangeInclusive<u16>) -> bool {
        self.0.kind == Kind::Status && self.status().is_some_and(|status| statuses.contains(&status))
    }

    /// Status 400.
    pub fn is_bad_request(&self) -> bool {
        self.failed_with(400..=400)
    }

    /// Status 401: the key is missing, wrong or withdrawn.
    pub fn is_unauthorized(&self) -> bool {
        self.failed_with(401..=401)
    }

    /// Status 403.
    pub fn is_permission_denied(&self) -> bool {
        self.failed_with(403..=403)
    }

    /// Status 404.
    pub fn is_not_found(&self) -> bool {
        self.failed_with(404..=404)
    }

    /// Status 409.
    pub fn is_conflict(&self) -> bool {
        self.failed_with(409..=409)
    }

    /// Status 422.
    pub fn is_unprocessable(&self) -> bool {
        self.failed_with(422..=422)
    }

    /// Status 429.
    pub fn is_rate_limited(&self) -> bool {
        self.failed_with(429..=429)
    }

    /// Status 500 and above.
    pub fn is_server(&self) -> bool {
        self.failed_with(500..=999)
    }
}

impl Reply {
    fn of(response: &RawResponse, api_errors: Vec<ApiError>) -> Self {
        Self {
            status: response.status,
            request_id: response.request_id().map(str::to_owned),
            retry_after: response.retry_after(),
            body: response.body.slice(..response.body.len().min(MAX_BODY)),
            api_errors,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.0.call {
            write!(f, "{call}: ")?;
        }
        match (&self.0.reply, self.0.kind) {
            (Some(reply), Kind::Status) => {
                write!(f, "{}", reply.status)?;
                reply.api_errors.iter().try_for_each(|error| write!(f, "; {error}"))?;
            }
            _ => f.write_str(&self.0.message)?,
        }
        if let Some(path) = self.json_path() {
            write!(f, " at {}", if path.is_empty() { "the top of the document" } else { path })?;
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
