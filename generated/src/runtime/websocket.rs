//! Connections that are not calls: what a WebSocket client needs to open one, and to speak on it.
//!
//! In goes a call, out come a URL, headers, an opening request (RFC 6455, section 4.1), and frames. The connection
//! itself is for a WebSocket client, as `tokio-tungstenite`.

use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::json::{Json, Reading, to_json};
use super::limit::Limit;
use super::request::Request;
use super::send::{self, Credential};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONNECTION, HOST, HeaderName, HeaderValue, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use std::fmt;
use std::marker::PhantomData;
use uuid::Uuid;

/// What a call that opens a WebSocket stands for: frames `S` go to the server, frames `R` come from it. A call of this
/// type cannot be awaited; [`Call::websocket`] says how to connect.
#[derive(Debug)]
pub struct WebSocket<S, R>(PhantomData<fn(S) -> R>);

impl<S, R, O> Call<WebSocket<S, R>, O> {
    /// What a WebSocket client needs to open the connection; nothing is sent.
    ///
    /// Fails for an OAuth client that has no token that holds ([`Error::is_setup`]): there,
    /// [`websocket_with_token`](Self::websocket_with_token) gets one.
    pub fn websocket(self) -> Result<WebSocketRequest<S, R>, Error> {
        let credential = send::cached(&self.client, &self.request)?;
        WebSocketRequest::of(&self.client, &self.request, &credential)
    }

    /// The same; for an OAuth client, a token is fetched where none holds.
    pub async fn websocket_with_token(self) -> Result<WebSocketRequest<S, R>, Error> {
        let limit = Limit::timeout(self.request.timeout.unwrap_or(self.client.0.timeout));
        let credential = send::credential(&self.client, &self.request, limit).await?;
        WebSocketRequest::of(&self.client, &self.request, &credential)
    }
}

/// A type that frames can be: every model, as JSON in a text frame, and [`Bytes`], as they are in a binary one.
pub trait Frame: Sized {
    /// What a WebSocket client sends: text or bytes.
    type Payload;

    /// Writes the frame.
    fn to_payload(&self) -> Self::Payload;

    /// Reads a frame.
    fn from_payload(payload: &[u8]) -> Result<Self, Error>;
}

impl<T: Json> Frame for T {
    type Payload = String;

    fn to_payload(&self) -> String {
        to_json(self)
    }

    fn from_payload(payload: &[u8]) -> Result<Self, Error> {
        Ok(Reading::tolerant().value(payload)?)
    }
}

impl Frame for Bytes {
    type Payload = Self;

    fn to_payload(&self) -> Self {
        self.clone()
    }

    fn from_payload(payload: &[u8]) -> Result<Self, Error> {
        Ok(Self::copy_from_slice(payload))
    }
}

/// A WebSocket's opening request, for any WebSocket client, and the frames of the connection. With `tokio-tungstenite`:
///
/// ```text
/// let request = client.text_to_speech().retrieve_speech().websocket()?;
/// let (mut socket, _) = tokio_tungstenite::connect_async(request.to_http()?).await?;
/// socket.send(request.encode(&frame).into()).await?;
/// while let Some(message) = socket.next().await {
///     let message = message?;
///     if message.is_text() {
///         let event = request.decode(message.into_data())?;
///     }
/// }
/// ```
#[non_exhaustive]
pub struct WebSocketRequest<S, R> {
    /// The URL (`wss://`), with its query.
    pub url: String,
    /// The headers, the credential included; without those of the handshake.
    pub headers: Vec<(String, String)>,
    /// Method and path, for errors.
    call: String,
    frames: PhantomData<fn(S) -> R>,
}

impl<S, R> WebSocketRequest<S, R> {
    pub(crate) fn of(client: &Client, request: &Request, credential: &Credential) -> Result<Self, Error> {
        let url = send::url(client, request).map_err(|error| error.in_call(request))?;
        let url = match url.scheme() {
            "https" => url.as_str().replacen("https", "wss", 1),
            "http" => url.as_str().replacen("http", "ws", 1),
            _ => url.into(),
        };
        let headers = send::headers(client, request, credential);
        // The handshake has no content to negotiate.
        let headers = headers.iter().filter(|(name, _)| *name != "accept");
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        let headers = headers.map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect();
        Ok(Self { url, headers, call: format!("{request:?}"), frames: PhantomData })
    }

    /// An error with the call that it is of.
    fn told(&self, error: Error) -> Error {
        error.in_call(format_args!("{}", self.call))
    }

    /// The opening request as a whole, with the headers of the handshake and a random key: each connection needs one of
    /// its own.
    ///
    /// Fails if the URL or a header has been changed to one that cannot be sent ([`Error::is_setup`]).
    pub fn to_http(&self) -> Result<http::Request<()>, Error> {
        let unusable = |what: &str| self.told(Error::setup(format!("{what} of the WebSocket cannot be used")));
        let mut request = http::Request::get(&self.url).body(()).map_err(|_| unusable("the URL"))?;
        let authority = request.uri().authority().ok_or_else(|| unusable("the URL"))?;
        let host = HeaderValue::try_from(authority.as_str()).map_err(|_| unusable("the URL"))?;
        let headers = request.headers_mut();
        for (name, value) in &self.headers {
            let (name, value) = (HeaderName::try_from(name), HeaderValue::try_from(value));
            let (Ok(name), Ok(mut value)) = (name, value) else { return Err(unusable("a header")) };
            // What a header of a client's user holds is not known.
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        headers.insert(HOST, host);
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        headers.insert(SEC_WEBSOCKET_KEY, handshake_key());
        Ok(request)
    }
}

impl<S: Frame, R> WebSocketRequest<S, R> {
    /// A frame for the server: text for a model, bytes for [`Bytes`].
    pub fn encode(&self, frame: &S) -> S::Payload {
        frame.to_payload()
    }
}

impl<S, R: Frame> WebSocketRequest<S, R> {
    /// Reads a frame from the server; its payload is text or bytes.
    pub fn decode(&self, payload: impl AsRef<[u8]>) -> Result<R, Error> {
        R::from_payload(payload.as_ref()).map_err(|error| self.told(error))
    }
}

/// Sixteen bytes, random but for six bits, in base64: they show the client that a server's answer is meant for it.
fn handshake_key() -> HeaderValue {
    let key = STANDARD.encode(Uuid::new_v4().as_bytes());
    HeaderValue::try_from(key).expect("base64 can stand in a header")
}

impl<S, R> Clone for WebSocketRequest<S, R> {
    fn clone(&self) -> Self {
        Self { url: self.url.clone(), headers: self.headers.clone(), call: self.call.clone(), frames: PhantomData }
    }
}

impl<S, R> fmt::Debug for WebSocketRequest<S, R> {
    /// The names of the headers only, and no query: a credential may be among the values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("WebSocketRequest").field("url", &url).field("headers", &names).finish_non_exhaustive()
    }
}
