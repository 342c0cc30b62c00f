//! Connections that are not calls: what a WebSocket client needs to open one.

use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::request::Request;
use super::send;
use std::fmt;
use std::marker::PhantomData;

/// What a call that opens a WebSocket stands for: frames `S` go to the server, frames `R` come from it. A call of this
/// type cannot be awaited; [`Call::websocket`] says how to connect.
#[derive(Debug)]
pub struct WebSocket<S, R>(PhantomData<fn(S) -> R>);

impl<S, R, O> Call<WebSocket<S, R>, O> {
    /// What a WebSocket client needs to open the connection; nothing is sent.
    pub fn websocket(self) -> Result<WebSocketRequest, Error> {
        WebSocketRequest::of(&self.client, &self.request)
    }
}

/// URL and headers of a WebSocket's opening request, for any WebSocket client.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebSocketRequest {
    /// The URL (`wss://`), with its query.
    pub url: String,
    /// The headers, the credential included.
    pub headers: Vec<(String, String)>,
}

impl WebSocketRequest {
    pub(crate) fn of(client: &Client, request: &Request) -> Result<Self, Error> {
        let url = send::url(client, request).map_err(|error| error.in_call(request))?;
        let url = match url.scheme() {
            "https" => url.as_str().replacen("https", "wss", 1),
            "http" => url.as_str().replacen("http", "ws", 1),
            _ => url.into(),
        };
        let headers = send::headers(client, request, None)?;
        // The handshake has no content to negotiate.
        let headers = headers.iter().filter(|(name, _)| *name != "accept");
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        Ok(Self { url, headers: headers.map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect() })
    }
}

impl fmt::Debug for WebSocketRequest {
    /// The names of the headers only: a credential is among the values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("WebSocketRequest").field("url", &self.url).field("headers", &names).finish()
    }
}
