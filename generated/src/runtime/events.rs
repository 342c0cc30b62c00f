//! Replies that are server-sent events, read one after the other.

use super::call::Call;
use super::error::Error;
use super::json::{DecodeError, Json, Reading};
use super::op::ReplyBody;
use super::response::{Mode, RawResponse, Reply};
use super::sse::{Decoder, ServerEvent};
use super::stream::ByteStream;
use super::transport::TransportError;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The data that ends a stream without being an event, by the custom of chat APIs.
const END: &str = "[DONE]";

/// What is told of a stream that breaks off.
const CUT_OFF: &str = "the stream ended in the middle of an event";

impl<T, O> Call<T, O> {
    /// Asks for the reply as server-sent events; `property` of the JSON body becomes `true`.
    pub fn event_stream<E>(mut self, property: Option<&str>) -> Call<EventStream<E>, O> {
        if let Some(name) = property {
            self.request.set_property(name, true.into());
        }
        self.accept("text/event-stream")
    }
}

/// Server-sent events whose data is JSON of the type `E`: a [`Stream`] that has a `next` of its own.
///
/// Between two pieces of the reply it waits as long as the call's timeout.
pub struct EventStream<E> {
    bytes: ByteStream,
    decoder: Decoder,
    is_done: bool,
    /// How events are read; what is told of one is not kept.
    reading: Reading,
    marker: PhantomData<fn() -> E>,
}

/// A type that an event can be read as: every model, by the event's data, and [`ServerEvent`], which is the event itself.
pub trait FromEvent: Sized {
    /// Reads an event.
    fn from_event(event: ServerEvent) -> Result<Self, DecodeError>;

    /// Reads an event as the client's settings say.
    #[doc(hidden)]
    fn from_event_as(event: ServerEvent, _reading: &mut Reading) -> Result<Self, DecodeError> {
        Self::from_event(event)
    }
}

impl<T: Json> FromEvent for T {
    fn from_event(event: ServerEvent) -> Result<Self, DecodeError> {
        Self::from_event_as(event, &mut Reading::tolerant())
    }

    fn from_event_as(event: ServerEvent, reading: &mut Reading) -> Result<Self, DecodeError> {
        reading.value(event.data.as_bytes())
    }
}

impl FromEvent for ServerEvent {
    fn from_event(event: ServerEvent) -> Result<Self, DecodeError> {
        Ok(event)
    }
}

impl<A, O> Call<EventStream<A>, O> {
    /// The call with its events read as another type; [`ServerEvent`] is the event itself, with its name and its id.
    pub fn events_as<E: FromEvent>(self) -> Call<EventStream<E>, O> {
        self.accept("text/event-stream")
    }
}

impl<E: FromEvent> EventStream<E> {
    /// The next event; `None` at the end (`[DONE]` included) and after an error.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        poll_fn(|context| self.poll_event(context)).await
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E, Error>>> {
        while !self.is_done {
            if let Some(event) = self.decoder.next() {
                if event.data == END {
                    break;
                }
                let event = E::from_event_as(event, &mut self.reading.clone())
                    .map_err(|error| self.bytes.told(Error::decode(&error)));
                self.is_done = event.is_err();
                return Poll::Ready(Some(event));
            }
            let pushed = match ready!(Pin::new(&mut self.bytes).poll_next(context)) {
                Some(Ok(piece)) => self.push(&piece),
                Some(Err(error)) => Err(error),
                None if self.is_cut_off() => Err(Error::transport(TransportError::broken(CUT_OFF))),
                None => break,
            };
            if let Err(error) = pushed {
                self.is_done = true;
                return Poll::Ready(Some(Err(self.bytes.told(error))));
            }
        }
        self.is_done = true;
        Poll::Ready(None)
    }

    fn push(&mut self, piece: &[u8]) -> Result<(), Error> {
        self.decoder.push(piece).map_err(|error| Error::event_too_large(error.0))
    }

    /// Whether the stream ended in the middle of an event. Some servers leave out the line after the last one.
    fn is_cut_off(&mut self) -> bool {
        self.decoder.has_partial()
            && (self.push(b"\n\n").is_err() || self.decoder.next().is_none_or(|event| event.data != END))
    }
}

impl<E: FromEvent> Stream for EventStream<E> {
    type Item = Result<E, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<E> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventStream")
    }
}

impl<E: FromEvent> Reply for EventStream<E> {
    const MODE: Mode = Mode::Head;

    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError> {
        if !response.head.is_event_stream() {
            let found = response.head.shown_type();
            return Err(DecodeError::new(format!("expected server-sent events (text/event-stream), found {found}")));
        }
        let reading = response.reading.clone();
        let bytes = ByteStream::from_response(response, body)?;
        Ok(Self { bytes, decoder: Decoder::default(), is_done: false, reading, marker: PhantomData })
    }
}
