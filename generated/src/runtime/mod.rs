//! The client of the API: calls, JSON, errors, paging. Copied as it is into the crates that the generator emits.
//!
//! What users name is exported here, and in [`transport`]. What only emitted code names is hidden from documentation:
//! [`json`] for the macros, [`Op`] and [`Paging`], and some methods of [`Call`].

#![allow(unused_macros, reason = "which macros a crate uses depends on its API and its features")]

mod api_error;
mod attempt;
pub(crate) mod base_url;
#[cfg(feature = "blocking")]
mod blocking;
mod bounds;
mod call;
mod client;
mod client_builder;
pub(crate) mod clock;
pub mod effects;
pub(crate) mod encode;
mod error;
mod events;
mod exclusive;
mod file;
mod front;
mod head;
#[doc(hidden)]
pub mod json;
mod limit;
pub(crate) mod mask;
pub(crate) mod model;
#[cfg(not(target_family = "wasm"))]
mod new_file;
mod oauth;
mod op;
pub(crate) mod operation;
mod page;
mod pages;
pub(crate) mod payload;
mod request;
mod response;
mod retry_policy;
mod send;
pub(crate) mod sse;
mod stream;
#[cfg(feature = "test-util")]
pub mod test;
mod text;
pub mod transport;
mod wait;
mod walk;
pub(crate) mod webhook;
mod websocket;

pub use api_error::ApiError;
pub use attempt::Attempt;
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use call::{Call, Sending};
pub use client::Client;
pub use client_builder::ClientBuilder;
pub use encode::ArrayStyle;
pub use error::Error;
pub use events::{EventStream, FromEvent};
pub use file::File;
pub use json::{Base64, Date, DateTime, DecodeError, IntoField, Json, Map, Null, Nullable, Value, to_json};
#[doc(hidden)]
pub use op::{Op, Paging};
pub use page::Page;
pub use pages::{Items, Pages};
pub use response::{Reply, Response};
pub use retry_policy::{FailedAttempt, RetryPolicy};
pub use sse::ServerEvent;
pub use stream::ByteStream;
#[doc(hidden)]
pub use wait::Job;
pub use wait::{Wait, WaitError};
pub use websocket::{Frame, WebSocket, WebSocketRequest};

/// Reads one JSON document. What its type requires must be there: of replies, that is the client's to say.
pub fn from_json<T: Json>(document: &str) -> Result<T, Error> {
    from_json_slice(document.as_bytes())
}

/// Reads one JSON document, in bytes.
pub fn from_json_slice<T: Json>(document: &[u8]) -> Result<T, Error> {
    json::from_slice(document).map_err(|error| Error::decode(&error))
}

/// Reads an event: a server must not lose one for what is missing in it.
#[allow(dead_code, reason = "a crate may have no webhooks")]
pub(crate) fn event_from_slice<T: Json>(document: &[u8]) -> Result<T, Error> {
    json::Reading::tolerant().value(document).map_err(|error| Error::decode(&error))
}
