//! What comes back: raw, and typed.

use super::head::Head;
use super::json::{DecodeError, Json, Reading};
use super::op::ReplyBody;
use super::stream::ByteStream;
use bytes::Bytes;
use http::header::{HeaderMap, HeaderValue};

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
    missing: Vec<String>,
    replaced: Vec<String>,
}

impl<T> Response<T> {
    /// The paths of what the value's type requires and the reply does not have, or has as `null`, as in
    /// `data.items[3].price`; the first 1,000. It is empty in the value. With
    /// [`strict_replies`](super::ClientBuilder::strict_replies) there are none: the reply is an error.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// The paths of what the reply has and no type can hold as it is, among the first 1,000 that are told: a number beyond the
    /// largest is the largest, half a character is U+FFFD, a variant that is not what its type says is `Other`. What struct
    /// it is in writes it again as it came.
    pub fn replaced(&self) -> &[String] {
        &self.replaced
    }
}

/// A reply that nobody has looked into.
pub struct RawResponse {
    pub(crate) head: Head,
    /// The body, unless it is a stream.
    pub(crate) body: Bytes,
    /// The body, if only the head was awaited.
    pub(crate) stream: Option<ByteStream>,
    /// The credential that was sent, which no error may show.
    pub(crate) sent: Option<HeaderValue>,
    /// How the value is read, and what was told of it.
    pub(crate) reading: Reading,
}

impl RawResponse {
    /// A reply whose body is not there yet.
    pub(crate) fn new(head: Head, sent: Option<HeaderValue>, reading: Reading) -> Self {
        Self { head, body: Bytes::new(), stream: None, sent, reading }
    }
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
/// [`ByteStream`], [`EventStream`](super::events::EventStream), and a [`Response`] of any of these. It is for bounds:
/// a `Call<T, O>` can be awaited where `T: Reply + Send + 'static`, and is a list where `T` is a `Page<I, M>` with `I: Json, M: Json`.
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
            ReplyBody::Data => response.reading.in_data(&response.body),
            ReplyBody::Whole | ReplyBody::Page(_) => {
                T::from_reply(&response.body, response.head.is_text(), &mut response.reading)
            }
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
        let (missing, replaced) = (response.reading.missing(), response.reading.replaced());
        Ok(Self { value, status: head.status.as_u16(), headers: head.headers.clone(), request_id, missing, replaced })
    }
}
