//! A transport that writes down what another one does.

use super::cassette::Exchange;
use super::received::ReceivedRequest;
use crate::runtime::transport::{
    BodyStream, HttpBody, HttpReply, HttpRequest, Transport, TransportError, TransportFuture,
};
use bytes::{Bytes, BytesMut};
use std::fmt;
use std::fs::OpenOptions;
use std::future::poll_fn;
use std::io::Write;
use std::path::PathBuf;

/// Sends by another transport, and writes every exchange to a file, a line of JSON each: a cassette for
/// [`Replay`](super::Replay).
///
/// Credentials are never written: of headers, only those that say how to read a reply are. Values of parameters and properties
/// that are named as secrets are (`token`, `password`, `api_key` and the like) are masked. Look at a cassette before you commit it.
#[derive(Debug)]
pub struct Recorder<T> {
    inner: T,
    path: PathBuf,
}

impl<T: Transport> Recorder<T> {
    /// Sends by `inner`, and appends to the file at `path`.
    pub fn new(inner: T, path: impl Into<PathBuf>) -> Self {
        Self { inner, path: path.into() }
    }

    async fn record(&self, mut request: HttpRequest) -> Result<HttpReply, TransportError> {
        let (method, url, headers) = (request.method.clone(), request.url.clone(), request.headers.clone());
        let received = ReceivedRequest::of(request).await?;
        let body = Some(received.body.clone()).filter(|body| !body.is_empty()).map(HttpBody::from);
        request = HttpRequest { method, url, headers, body };
        let HttpReply { status, headers, body, .. } = self.inner.send(request).await?;
        let body = collect(body).await?;
        let texts =
            headers.iter().filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())));
        let exchange = Exchange::of(&received).with_reply(status.as_u16(), texts.collect(), body.clone());
        self.write(&exchange.line()).map_err(TransportError::request)?;
        Ok(HttpReply::new(status, headers, body))
    }

    fn write(&self, line: &str) -> std::io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open(&self.path)?;
        file.write_all(format!("{line}\n").as_bytes())
    }
}

impl<T: Transport + fmt::Debug> Transport for Recorder<T> {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(self.record(request))
    }
}

async fn collect(mut body: BodyStream) -> Result<Bytes, TransportError> {
    let mut whole = BytesMut::new();
    while let Some(piece) = poll_fn(|context| body.poll_piece(context)).await {
        whole.extend_from_slice(&piece?);
    }
    Ok(whole.freeze())
}
