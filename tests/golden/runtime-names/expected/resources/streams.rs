//! Operations of Streams.
//!
//! See [the types](crate::streams), [the guide](crate::guides::streams).

use crate::models::streams;
use crate::runtime::operation::{Bytes, Call, Client, EventStream, IntoField, Op};

/// Operations under `client.create_into_field_body()`. Feature `streams`.
///
/// Guide: [Streams](crate::guides::streams).
#[derive(Clone, Copy, Debug)]
pub struct CreateIntoFieldBody<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `create_into_field_body`. Feature `streams`.
    #[inline]
    #[must_use]
    pub fn create_into_field_body(&self) -> CreateIntoFieldBody<'_> {
        CreateIntoFieldBody(self)
    }
}

impl CreateIntoFieldBody<'_> {
    /// Gets the create into field body.
    ///
    /// `GET /create_into_field_body`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/create_into_field_body").empty().no_auth() },
        )
    }
}

/// Operations under `client.event_stream()`. Feature `streams`.
///
/// Guide: [Streams](crate::guides::streams).
#[derive(Clone, Copy, Debug)]
pub struct EventStreamResource<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `event_stream`. Feature `streams`.
    #[inline]
    #[must_use]
    pub fn event_stream(&self) -> EventStreamResource<'_> {
        EventStreamResource(self)
    }
}

impl EventStreamResource<'_> {
    /// Gets an event stream.
    ///
    /// `GET /event_stream/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<EventStream<streams::EventStreamModel>, EventStreamRetrieve> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/event_stream/{id}")
                        .accept("text/event-stream")
                        .no_auth()
                },
            )
            .path(&[id])
    }
}

/// What [`EventStreamResource::retrieve`] (`GET /event_stream/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `tags`, `Vec<String>`: `tags` in the query.
#[derive(Debug)]
pub enum EventStreamRetrieve {}

impl<T> Call<T, EventStreamRetrieve> {
    /// Sets the query parameter `tags`.
    #[inline]
    pub fn tags(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.repeated("tags", &IntoField::<Option<Vec<String>>>::into_field(value))
    }
}

/// Operations under `client.into_field()`. Feature `streams`.
///
/// Guide: [Streams](crate::guides::streams).
#[derive(Clone, Copy, Debug)]
pub struct IntoFieldResource<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `into_field`. Feature `streams`.
    #[inline]
    #[must_use]
    pub fn into_field(&self) -> IntoFieldResource<'_> {
        IntoFieldResource(self)
    }
}

impl IntoFieldResource<'_> {
    /// Creates an into field.
    ///
    /// `POST /into_field`
    #[inline]
    pub fn create(&self, body: impl Into<CreateIntoFieldBodyChoice>) -> Call<()> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/into_field").empty().no_auth() },
        );
        match body.into() {
            CreateIntoFieldBodyChoice::Json(body) => call.json(&body),
            CreateIntoFieldBodyChoice::Bytes(body) => {
                call.bytes("application/octet-stream", body)
            }
        }
    }
}

/// A body of `POST /into_field`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateIntoFieldBodyChoice {
    /// As `application/json`.
    Json(streams::IntoFieldModel),
    /// As `application/octet-stream`.
    Bytes(Bytes),
}

impl From<streams::IntoFieldModel> for CreateIntoFieldBodyChoice {
    #[inline]
    fn from(body: streams::IntoFieldModel) -> Self {
        Self::Json(body)
    }
}

impl From<Bytes> for CreateIntoFieldBodyChoice {
    #[inline]
    fn from(body: Bytes) -> Self {
        Self::Bytes(body)
    }
}

/// Operations under `client.web_socket()`. Feature `streams`.
///
/// Guide: [Streams](crate::guides::streams).
#[derive(Clone, Copy, Debug)]
pub struct WebSocketResource<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `web_socket`. Feature `streams`.
    #[inline]
    #[must_use]
    pub fn web_socket(&self) -> WebSocketResource<'_> {
        WebSocketResource(self)
    }
}

impl WebSocketResource<'_> {
    /// Lists web sockets.
    ///
    /// `GET /web_socket`
    #[inline]
    pub fn list(&self) -> Call<streams::WebSocketModel> {
        Call::new(self.0, const { &Op::new("GET", "/web_socket").no_auth() })
    }
}
