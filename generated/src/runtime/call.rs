//! A call: an operation with its arguments, before it is sent.

use super::client::Client;
use super::encode::ArrayStyle;
use super::error::Error;
use super::json::{Json, Reading};
use super::op::{Op, ReplyBody};
use super::request::{JSON, Request};
use super::response::{Mode, RawResponse, Reply, Response};
use super::send::{secrets, send};
use super::stream::ByteStream;
use bytes::Bytes;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

/// A call that returns a `T`. It is plain data, and lazy: `.await` sends it.
///
/// `O` names the operation's own optional parameters, which are methods of the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, O = ()> {
    pub(crate) client: Client,
    pub(crate) request: Request,
    marker: PhantomData<fn() -> (T, O)>,
}

impl<T, O> Call<T, O> {
    /// A call of an operation.
    #[doc(hidden)]
    pub fn new(client: &Client, op: &'static Op) -> Self {
        Self::of(client, Request::new(op))
    }

    pub(crate) fn of(client: &Client, request: Request) -> Self {
        Self { client: client.clone(), request, marker: PhantomData }
    }

    fn with(mut self, change: impl FnOnce(&mut Request)) -> Self {
        change(&mut self.request);
        self
    }

    /// Puts values into the path, in the order of the template.
    #[doc(hidden)]
    pub fn path(self, values: &[&str]) -> Self {
        self.with(|request| request.fill_path(values))
    }

    /// Sends a JSON body, in place of the one that the call has.
    pub fn json(self, body: &dyn Json) -> Self {
        self.json_as(JSON, body)
    }

    /// Sends a JSON body of another content type than `application/json`.
    pub fn json_as(self, content_type: &str, body: &dyn Json) -> Self {
        self.with(|request| request.set_json(content_type, body))
    }

    /// Sends a body of `application/x-www-form-urlencoded`, in place of the one that the call has.
    pub fn form(self, body: &dyn Json) -> Self {
        self.with(|request| request.set_form(body))
    }

    /// Sends a body of `multipart/form-data`, in place of the one that the call has.
    pub fn multipart(self, body: &dyn Json) -> Self {
        self.with(|request| request.set_multipart(body))
    }

    /// Sends bytes, in place of the body that the call has.
    pub fn bytes(self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.with(|request| request.set_body(content_type, body.into()))
    }

    /// Sets a query parameter: a scalar, a list, or an object as `name[key]=value`. One of the same name is replaced; `None`
    /// changes nothing.
    #[doc(hidden)]
    pub fn arg(self, name: &str, value: &dyn Json) -> Self {
        self.listed(name, value, ArrayStyle::Comma)
    }

    /// Sets a query parameter whose lists are one parameter an item. One of the same name is replaced; `None` changes nothing.
    #[doc(hidden)]
    pub fn repeated(self, name: &str, value: &dyn Json) -> Self {
        self.listed(name, value, ArrayStyle::Repeat)
    }

    /// Sets a query parameter whose lists are joined by spaces. One of the same name is replaced; `None` changes nothing.
    #[doc(hidden)]
    pub fn spaced(self, name: &str, value: &dyn Json) -> Self {
        self.listed(name, value, ArrayStyle::Space)
    }

    /// Sets a query parameter whose lists are joined by `|`. One of the same name is replaced; `None` changes nothing.
    #[doc(hidden)]
    pub fn piped(self, name: &str, value: &dyn Json) -> Self {
        self.listed(name, value, ArrayStyle::Pipe)
    }

    fn listed(self, name: &str, value: &dyn Json, lists: ArrayStyle) -> Self {
        if value.is_absent() { self } else { self.with(|request| request.set_query(name, value, lists)) }
    }

    /// Sets a header parameter; `None` changes nothing.
    #[doc(hidden)]
    pub fn header_arg(self, name: &str, value: &dyn Json) -> Self {
        if value.is_absent() { self } else { self.with(|request| request.set_header_value(name, value)) }
    }

    /// Asks for another content type, whose reply is read as another type.
    #[doc(hidden)]
    pub fn accept<U>(self, content_type: &'static str) -> Call<U, O> {
        let call = self.with(|request| {
            request.accept = content_type;
            request.reply = ReplyBody::Whole;
        });
        call.read_as()
    }

    /// The same call, whose reply is read as another type.
    fn read_as<U>(self) -> Call<U, O> {
        Call { client: self.client, request: self.request, marker: PhantomData }
    }

    /// How long an attempt may take from its start to the end of the reply.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|request| request.timeout = Some(timeout))
    }

    /// How long the call may take, all its attempts and the waits between them. Of a stream it bounds the way to its head.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|request| request.deadline = Some(deadline))
    }

    /// How often the call is repeated after an attempt that failed; 0 for never. What is repeated, and when,
    /// [`ClientBuilder::max_retries`](super::ClientBuilder::max_retries) says.
    pub fn max_retries(self, retries: u32) -> Self {
        self.with(|request| request.max_retries = Some(retries))
    }

    /// Repeats the call, where its outcome is unknown, even if it may take effect twice.
    pub fn retry_non_idempotent(self) -> Self {
        self.with(|request| request.retry_non_idempotent = true)
    }

    /// Sends a key by which the API knows a call that it has seen before, so that it takes effect once: the header
    /// `Idempotency-Key`, or `command_id` in the body of the operations that have it. Operations that take a key get one
    /// without this; it is the same on every attempt of a call.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.with(|request| request.set_key(key))
    }

    /// How lists are written in the query of this call, whatever its parameters say.
    pub fn array_style(self, style: ArrayStyle) -> Self {
        self.with(|request| request.array_style = Some(style))
    }

    /// Sends a header; it replaces what the client or the call would send under that name.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|request| request.set_header(name, value))
    }

    /// Sends a query parameter that this crate does not know; one of the same name is replaced.
    pub fn query(self, name: &str, value: &str) -> Self {
        self.arg(name, &value.to_owned())
    }

    /// The call with the reply's bytes as its value, whatever they are.
    pub fn raw(self) -> Call<Response<Bytes>, O> {
        self.read_as()
    }

    /// The call with the reply's body as a stream, which is not held in memory.
    ///
    /// ```no_run
    #[doc = concat!("# async fn run(client: &", library!(), "::Client) -> Result<(), ", library!(), "::Error> {")]
    /// let audio = client.request("GET", "/media/greeting/download").stream().await?;
    /// println!("{} bytes", audio.write_to_file("greeting.mp3").await?);
    /// # Ok(()) }
    /// ```
    pub fn stream(self) -> Call<ByteStream, O> {
        self.read_as()
    }
}

impl<T: Reply, O> Call<T, O> {
    /// The call with status, headers and request id beside the value.
    pub fn with_response(self) -> Call<Response<T>, O> {
        self.read_as()
    }
}

pub(crate) fn decode<T: Reply>(client: &Client, response: &mut RawResponse, request: &Request) -> Result<T, Error> {
    let value = T::from_response(response, request.reply).map_err(|error| {
        let error = Error::decode(&error).with_reply(&response.head, &response.body).in_call(request);
        // What reads a stream has looked at the content type.
        let error = if T::MODE == Mode::Whole { error.of_type(&response.head) } else { error };
        error.masked(&secrets(client, request, response.sent.as_ref()))
    })?;
    drifted(request, &response.reading);
    Ok(value)
}

/// Tells that a reply is not what its type says.
#[cfg(feature = "tracing")]
fn drifted(request: &Request, reading: &Reading) {
    if !reading.is_silent() {
        let (missing, replaced) = (reading.missing().len(), reading.replaced().len());
        tracing::warn!(url.template = %request.template, missing, replaced, "the reply is not what its type says");
    }
}

#[cfg(not(feature = "tracing"))]
fn drifted(_request: &Request, _reading: &Reading) {}

/// The future of a call.
pub type Sending<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

impl<T: Reply + Send + 'static, O> IntoFuture for Call<T, O> {
    type Output = Result<T, Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Sending<T> {
        let Self { client, request, .. } = self;
        Box::pin(async move {
            let mut response = send(&client, &request, T::MODE).await?;
            decode(&client, &mut response, &request)
        })
    }
}

impl<T, O> Clone for Call<T, O> {
    fn clone(&self) -> Self {
        Self::of(&self.client, self.request.clone())
    }
}

impl<T, O> fmt::Debug for Call<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.request).finish()
    }
}
