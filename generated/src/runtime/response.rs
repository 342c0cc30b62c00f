//! What comes back: raw, and typed.

use super::head::Head;
use super::json::{DecodeError, Json, read_in_data};
use super::op::ReplyBody;
use super::stream::ByteStream;
use bytes::Bytes;
use reqwest::header::HeaderMap;

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
    pub(crate) head: Head,
    /// The body, unless it is a stream.
    pub(crate) body: Bytes,
    /// The body, if only the head was awaited.
    pub(crate) stream: Option<ByteStream>,
}

/// Which part of the reply is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The whole reply.
    Whole,
    /// Its head; the body is read by whoever gets it.
    Head,
}

/// A type that a reply can be read as: every model, `()`, `String`, [`Bytes`], [`Page`](super::page::Page),
/// [`ByteStream`], [`EventStream`](super::events::EventStream), and a [`Response`] of any of these. It is for bounds.
pub trait Reply: Sized {
    /// Which part of the reply the type needs.
    #[doc(hidden)]
    const MODE: Mode = Mode::Whole;

    /// Reads the reply.
    #[doc(hidden)]
    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError>;
}

impl<T: Json> Reply for T {
    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError> {
        match body {
            ReplyBody::Data => read_in_data(&response.body),
            ReplyBody::Whole | ReplyBody::Page(_) => T::from_reply(&response.body, response.head.is_text()),
        }
    }
}

impl Reply for Bytes {
    fn from_response(response: &mut RawResponse, _body: ReplyBody) -> Result<Self, DecodeError> {
        Ok(response.body.clone())
    }
}

impl Reply for ByteStream {
    const MODE: Mode = Mode::Head;

    fn from_response(response: &mut RawResponse, _body: ReplyBody) -> Result<Self, DecodeError> {
        response.stream.take().ok_or_else(|| DecodeError::new("the reply was read before"))
    }
}

impl<T: Reply> Reply for Response<T> {
    const MODE: Mode = T::MODE;

    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError> {
        let value = T::from_response(response, body)?;
        let head = &response.head;
        let request_id = head.request_id().map(str::to_owned);
        Ok(Self { value, status: head.status.as_u16(), headers: head.headers.clone(), request_id })
    }
}
