//! What comes back: raw, and typed.

use super::json::{DecodeError, Json, read_in_data};
use super::op::ReplyBody;
use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use std::time::Duration;

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
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RawResponse {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// `retry-after-ms`, else `retry-after` in seconds.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let seconds = |name, unit: f64| self.header(name)?.trim().parse::<f64>().ok().map(|number| number / unit);
        let seconds = seconds("retry-after-ms", 1000.0).or_else(|| seconds("retry-after", 1.0))?;
        Duration::try_from_secs_f64(seconds).ok()
    }

    /// Whether the content type says that the body is not JSON.
    pub(crate) fn is_text(&self) -> bool {
        self.header(CONTENT_TYPE.as_str())
            .is_some_and(|content_type| !content_type.to_ascii_lowercase().contains("json"))
    }

    pub(crate) fn with_value<T>(self, value: T) -> Response<T> {
        let request_id = self.request_id().map(str::to_owned);
        Response { value, status: self.status.as_u16(), headers: self.headers, request_id }
    }
}

/// A type that a reply can be read as: every model, `()`, `String`, [`Bytes`], [`Page`](super::page::Page).
pub trait Reply: Sized {
    /// Reads the reply.
    fn from_response(response: &RawResponse, body: ReplyBody) -> Result<Self, DecodeError>;
}

impl<T: Json> Reply for T {
    fn from_response(response: &RawResponse, body: ReplyBody) -> Result<Self, DecodeError> {
        match body {
            ReplyBody::Data => read_in_data(&response.body),
            ReplyBody::Whole | ReplyBody::Page(_) => T::from_reply(&response.body, response.is_text()),
        }
    }
}

impl Reply for Bytes {
    fn from_response(response: &RawResponse, _body: ReplyBody) -> Result<Self, DecodeError> {
        Ok(response.body.clone())
    }
}
