//! The HTTP stack under the client: one request out, one reply in.
//!
//! In go a method, a URL, headers and a body, out comes a reply whose body may still be on its way. A transport knows
//! nothing of retries, redirects, timeouts and credentials; those are the client's. The default is one over `reqwest`;
//! [`ClientBuilder::transport`](super::ClientBuilder::transport) takes another, for tests or other stacks, and
//! [`ClientBuilder::layer`](super::ClientBuilder::layer) puts something before it. `reqwest`'s own types are behind the feature
//! `reqwest-0_13`, which is named after its version: another version has another feature.

mod body;
mod error;
#[cfg(not(target_family = "wasm"))]
mod file_bytes;
#[cfg(target_family = "wasm")]
mod over_fetch;
#[cfg(not(target_family = "wasm"))]
mod over_reqwest;
#[cfg(feature = "tower")]
mod over_tower;

pub(crate) use body::BodyPart;
pub use body::{BodyStream, HttpBody};
pub use error::TransportError;
pub(crate) use error::TransportKind;
#[cfg(not(target_family = "wasm"))]
pub(crate) use file_bytes::FileBytes;
pub use http::header::{HeaderMap, HeaderName, HeaderValue};
pub use http::{Method, StatusCode};
#[cfg(target_family = "wasm")]
use over_fetch as over_reqwest;
#[cfg(not(feature = "reqwest-0_13"))]
pub(crate) use over_reqwest::ReqwestTransport;
#[cfg(feature = "reqwest-0_13")]
pub use over_reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use over_tower::{TowerTransport, TransportService};
#[cfg(feature = "reqwest-0_13")]
pub use reqwest;
pub use url::Url;

use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;

/// What [`Transport::send`] returns.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<HttpReply, TransportError>> + Send + 'a>>;

/// Sends requests over HTTP.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, once, without following redirects, and ends when the head of the reply is there.
    ///
    /// A reply of any status is a reply, not an error.
    fn send(&self, request: HttpRequest) -> TransportFuture<'_>;
}

impl Transport for Box<dyn Transport> {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        (**self).send(request)
    }
}

/// A request as it goes on the wire.
#[derive(Debug)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The URL, with its query.
    pub url: Url,
    /// The headers; credentials among them are marked as sensitive.
    pub headers: HeaderMap,
    /// The body, if there is one.
    pub body: Option<HttpBody>,
}

/// A reply, whose body may still be on its way.
#[derive(Debug)]
#[non_exhaustive]
pub struct HttpReply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: BodyStream,
}

impl HttpReply {
    /// A reply whose body is there.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: BodyStream::whole(body.into()) }
    }

    /// A reply whose body comes in pieces.
    pub fn streamed(status: StatusCode, headers: HeaderMap, body: BodyStream) -> Self {
        Self { status, headers, body }
    }
}
