//! A transport that writes down what goes through it.

use crate::exchange::{Exchange, ReplyHead, Request};
use bytes::Bytes;
use http_body_util::BodyExt;
use std::sync::{Arc, Mutex};
use telnyx_sdk::transport::{HeaderMap, HeaderName, HeaderValue, HttpBody, HttpReply, HttpRequest};
use telnyx_sdk::transport::{Transport, TransportError, TransportFuture};

/// Exchanges in the order in which they began.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<Exchange>>>);

impl Log {
    /// What was recorded so far.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.0.lock().expect("nothing panics while it writes into the log").clone()
    }

    fn request(&self, request: Request) -> usize {
        let mut exchanges = self.0.lock().expect("nothing panics while it writes into the log");
        exchanges.push(Exchange { request, reply: None });
        exchanges.len() - 1
    }

    fn reply(&self, index: usize, reply: ReplyHead) {
        self.0.lock().expect("nothing panics while it writes into the log")[index].reply = Some(reply);
    }
}

/// Sends by another transport, and writes into a log.
#[derive(Debug)]
pub struct Recorder<T> {
    inner: T,
    log: Log,
    /// A header for the server, which is no part of what the client sent and is not recorded.
    note: Option<(HeaderName, HeaderValue)>,
}

impl<T> Recorder<T> {
    /// Records what goes through `inner`.
    pub fn new(inner: T, log: Log) -> Self {
        Self { inner, log, note: None }
    }

    /// Adds a header for the server to every request, after it was recorded.
    #[must_use]
    pub fn note(mut self, name: &'static str, value: &'static str) -> Self {
        self.note = Some((HeaderName::from_static(name), HeaderValue::from_static(value)));
        self
    }
}

impl<T: Transport> Transport for Recorder<T> {
    fn send(&self, mut request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let body = match request.body.take() {
                Some(body) => Some(collected(body).await?),
                None => None,
            };
            let index = self.log.request(plain(&request, body.clone()));
            request.body = body.map(HttpBody::from);
            request.headers.extend(self.note.clone());
            let reply = self.inner.send(request).await?;
            self.log.reply(index, ReplyHead { status: reply.status.as_u16(), headers: texts(&reply.headers) });
            Ok(reply)
        })
    }
}

pub(crate) async fn collected(body: HttpBody) -> Result<Bytes, TransportError> {
    let collected = body.collect().await.map_err(TransportError::request)?;
    Ok(collected.to_bytes())
}

pub(crate) fn plain(request: &HttpRequest, body: Option<Bytes>) -> Request {
    Request {
        method: request.method.to_string(),
        origin: request.url.origin().ascii_serialization(),
        path: request.url.path().to_owned(),
        query: request.url.query().unwrap_or_default().to_owned(),
        headers: texts(&request.headers),
        body,
    }
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}

/// A transport that answers by itself: the first of its replies whose content type the request accepts.
#[derive(Clone, Debug, Default)]
pub struct Stub {
    /// The replies to choose from.
    pub replies: Vec<Canned>,
}

/// A reply that is ready.
#[derive(Clone, Debug, Default)]
pub struct Canned {
    /// The HTTP status.
    pub status: u16,
    /// The content type; none where there is no body.
    pub content_type: Option<String>,
    /// The body.
    pub body: Bytes,
}

impl Transport for Stub {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let accept = request.headers.get("accept").and_then(|value| value.to_str().ok()).unwrap_or("*/*");
            let chosen = self.replies.iter().find(|reply| {
                reply.content_type.as_deref().is_none_or(|declared| crate::media_type::accepts(accept, declared))
            });
            let reply = chosen.or(self.replies.first()).cloned().unwrap_or(Canned { status: 204, ..Canned::default() });
            let mut headers = HeaderMap::new();
            if let Some(content_type) = reply.content_type.as_deref().and_then(|text| HeaderValue::from_str(text).ok())
            {
                headers.insert("content-type", content_type);
            }
            let status = reply.status.try_into().expect("the document's statuses are statuses");
            Ok(HttpReply::new(status, headers, reply.body))
        })
    }
}
