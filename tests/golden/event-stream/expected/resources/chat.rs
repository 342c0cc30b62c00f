//! Operations of Chat.
//!
//! See [the types](crate::chat), [the guide](crate::guides::chat).

use crate::models::chat;
use crate::runtime::operation::{Call, Client, EventStream, Op, Value};

/// Operations under `client.chat()`. Feature `chat`.
///
/// Guide: [Chat](crate::guides::chat).
#[derive(Clone, Copy, Debug)]
pub struct Chat<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `chat`. Feature `chat`.
    #[inline]
    #[must_use]
    pub fn chat(&self) -> Chat<'_> {
        Chat(self)
    }
}

impl Chat<'_> {
    /// Creates a chat.
    ///
    /// `POST /chat`
    #[inline]
    pub fn create(
        &self,
        body: chat::CreateChatRequest,
    ) -> Call<chat::CreateChatResponse, ChatCreate> {
        Call::new(self.0, const { &Op::new("POST", "/chat").no_auth() }).json(&body)
    }
}

/// What [`Chat::create`] (`POST /chat`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `events`: asks for the reply as `text/event-stream`.
#[derive(Debug)]
pub enum ChatCreate {}

impl<T> Call<T, ChatCreate> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<chat::CreateChatServerFrame>, ChatCreate> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.feed()`. Feature `chat`.
///
/// Guide: [Chat](crate::guides::chat).
#[derive(Clone, Copy, Debug)]
pub struct Feed<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `feed`. Feature `chat`.
    #[inline]
    #[must_use]
    pub fn feed(&self) -> Feed<'_> {
        Feed(self)
    }
}

impl Feed<'_> {
    /// Gets the feed.
    ///
    /// `GET /feed`
    #[inline]
    pub fn retrieve(&self) -> Call<EventStream<Value>> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/feed").accept("text/event-stream").no_auth() },
        )
    }
}
