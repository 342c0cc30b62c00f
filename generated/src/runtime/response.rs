//! What comes back: raw, and typed.

use super::json::{DecodeError, Json, read_in_data};
use super::op::ReplyBody;
use super::send::Mode;
use super::stream::ByteStream;
use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use std::time::{Duration, SystemTime};

/// A value, and the reply that it came in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The API's id of the request, for its support.
    pub request_id: Option<String>,
}

/// A reply that nobody has looked into.
pub struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The body, unless it is a stream.
    pub(crate) body: Bytes,
    /// The body, if only the head was awaited.
    pub(crate) stream: Option<ByteStream>,
}

impl RawResponse {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// How long the server asks to wait: `retry-after-ms`, else `retry-after` in seconds (fractions too) or as a date
    /// (RFC 9110, section 10.2.3). A date that has passed, and what is neither, ask for nothing.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let seconds = |name, unit: f64| self.header(name)?.trim().parse::<f64>().ok().map(|number| number / unit);
        if let Some(seconds) = seconds("retry-after-ms", 1000.0).or_else(|| seconds("retry-after", 1.0)) {
            return Duration::try_from_secs_f64(seconds).ok();
        }
        let date = httpdate::parse_http_date(self.header("retry-after")?.trim()).ok()?;
        date.duration_since(SystemTime::now()).ok()
    }

    /// What the server says about a repetition, if anything.
    pub(crate) fn should_retry(&self) -> Option<bool> {
        match self.header("x-should-retry")?.trim() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// Whether the content type says that the body is server-sent events, or says nothing.
    pub(crate) fn is_event_stream(&self) -> bool {
        self.header(CONTENT_TYPE.as_str())
            .is_none_or(|content_type| content_type.to_ascii_lowercase().starts_with("text/event-stream"))
    }

    /// Whether the content type says that the body is not JSON.
    pub(crate) fn is_text(&self) -> bool {
        self.header(CONTENT_TYPE.as_str())
            .is_some_and(|content_type| !content_type.to_ascii_lowercase().contains("json"))
    }
}

/// A type that a reply can be read as: every model, `()`, `String`, [`Bytes`], [`Page`](super::page::Page),
/// [`ByteStream`], [`EventStream`](super::events::EventStream), and a [`Response`] of any of these.
pub trait Reply: Sized {
    /// Which part of the reply the type needs.
    const MODE: Mode = Mode::Whole;

    /// Reads the reply.
    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError>;
}

impl<T: Json> Reply for T {
    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError> {
        match body {
            ReplyBody::Data => read_in_data(&response.body),
            ReplyBody::Whole | ReplyBody::Page(_) => T::from_reply(&response.body, response.is_text()),
        }
    }
}

impl Reply for Bytes {
    fn from_response(response: &mut RawResponse, _body: ReplyBody) -> Result<Self, DecodeError> {
        Ok(response.body.clone())
    }
}

impl<T: Reply> Reply for Response<T> {
    const MODE: Mode = T::MODE;

    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError> {
        let value = T::from_response(response, body)?;
        let request_id = response.request_id().map(str::to_owned);
        Ok(Self { value, status: response.status.as_u16(), headers: response.headers.clone(), request_id })
    }
}
