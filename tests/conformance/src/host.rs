//! What the emitted sample calls are written against: a function for each kind of reply.
//!
//! In: calls of the emitted client. Out: futures of one type, whose value is written as JSON again, so that what came
//! can be compared with what was read.

use bytes::Bytes;
use std::cell::Cell;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use telnyx_sdk::{Call, Error, EventStream, Json, Page, Reply, Response, Sending, WebSocket, to_json};

pub use telnyx_sdk::Client;

/// A call under way.
pub type Run = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// A sample call of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// The method.
    pub method: &'static str,
    /// The path as the document writes it.
    pub path: &'static str,
    /// The operation's id.
    pub operation_id: &'static str,
    /// How much is set.
    pub form: Form,
    /// The content type of the body, where it is not the operation's default; else empty.
    pub variant: &'static str,
    /// Makes the call.
    pub call: fn(&Client) -> Run,
}

/// How much of a request is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// What is required.
    Required,
    /// Everything.
    Full,
}

/// What a call returned, as JSON where it was JSON.
#[derive(Debug)]
pub enum Answer {
    /// A value.
    Json {
        /// The value.
        json: String,
        /// What was told of the reply.
        told: Told,
    },
    /// A page: its items, its meta and what else it had.
    Page {
        /// The items, as one JSON array.
        items: String,
        /// The meta.
        meta: Option<String>,
        /// The other properties.
        extra: String,
        /// What was told of the reply.
        told: Told,
    },
    /// Bytes.
    Bytes(Bytes),
    /// The events of a stream.
    Events(Vec<String>),
    /// Nothing was sent: what a WebSocket client needs.
    WebSocket(Opening),
}

/// Where a reply is not what its type says, as JSON paths.
#[derive(Debug, Default)]
pub struct Told {
    /// What is required, and empty in the value.
    pub missing: Vec<String>,
    /// What could not be held as it is.
    pub replaced: Vec<String>,
}

impl Told {
    fn of<T>(response: &Response<T>) -> Self {
        Self { missing: response.missing().to_vec(), replaced: response.replaced().to_vec() }
    }
}

/// URL and headers that open a WebSocket.
#[derive(Debug)]
pub struct Opening {
    /// The URL, with its query.
    pub url: String,
    /// The headers, without those of the handshake itself.
    pub headers: Vec<(String, String)>,
}

/// A call whose reply is a value.
pub fn json<T: Reply + Json + Send + 'static, O>(call: Call<T, O>) -> Run {
    value(call.with_response().into_future())
}

fn value<T: Json + Send + 'static>(sending: Sending<Response<T>>) -> Run {
    Box::pin(async move {
        let response = sending.await?;
        Ok(Answer::Json { json: to_json(&response.value), told: Told::of(&response) })
    })
}

/// A call whose reply is a page of a list.
pub fn page<I: Json + Send + 'static, M: Json + Send + 'static, O>(call: Call<Page<I, M>, O>) -> Run {
    one_page(call.with_response().into_future())
}

fn one_page<I: Json + Send + 'static, M: Json + Send + 'static>(sending: Sending<Response<Page<I, M>>>) -> Run {
    Box::pin(async move {
        let response = sending.await?;
        let (page, told) = (&response.value, Told::of(&response));
        let meta = page.meta.as_ref().map(|meta| to_json(meta));
        Ok(Answer::Page { items: to_json(&page.items), meta, extra: to_json(&page.extra), told })
    })
}

/// A call whose reply is bytes.
pub fn bytes<O>(call: Call<Bytes, O>) -> Run {
    let sending = call.into_future();
    Box::pin(async move { Ok(Answer::Bytes(sending.await?)) })
}

/// A call whose reply is a stream of events.
pub fn events<E: Json + Send + 'static, O>(call: Call<EventStream<E>, O>) -> Run {
    let sending = call.into_future();
    Box::pin(async move {
        let mut stream = sending.await?;
        let mut events = Vec::new();
        while let Some(event) = stream.next().await {
            events.push(to_json(&event?));
        }
        Ok(Answer::Events(events))
    })
}

/// A call that opens a WebSocket.
pub fn websocket<S, R, O>(call: Call<WebSocket<S, R>, O>) -> Run {
    let opening = call.websocket().map(|request| Opening { url: request.url, headers: request.headers });
    Box::pin(async move { opening.map(Answer::WebSocket) })
}

thread_local! {
    static HOSTILE: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// The value of a path parameter, text or an enum of texts: the sample's own, or the one that [`with_path_values`] asks
/// for.
pub fn path<T: From<&'static str>>(value: T) -> T {
    HOSTILE.get().map_or(value, T::from)
}

/// Makes a call with this text as the value of every path parameter that takes texts.
pub fn with_path_values(sample: &Sample, client: &Client, value: &'static str) -> Run {
    HOSTILE.set(Some(value));
    let run = (sample.call)(client);
    HOSTILE.set(None);
    run
}
