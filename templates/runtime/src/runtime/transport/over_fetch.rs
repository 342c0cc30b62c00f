//! The default transport in WebAssembly: the host's `fetch`, by `reqwest`.
//!
//! What JavaScript gives belongs to one thread, and calls may go from one to another: the exchange is a task of the host's, and what
//! comes of it is told through channels. Redirects, connections, TLS and proxies are the host's.

use super::{BodyStream, HttpBody, HttpReply, HttpRequest, Transport, TransportError, TransportFuture};
use bytes::Bytes;
use futures_core::Stream;
use http_body::Body;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use tokio::sync::{mpsc, oneshot};
use wasm_bindgen_futures::spawn_local;

/// Sends by `reqwest`, which is the host's `fetch`.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Sends with this client.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let HttpRequest { method, url, headers, body } = request;
            let body = match body {
                Some(body) => Some(whole(body).await?),
                None => None,
            };
            let mut sent = reqwest::Request::new(method, url);
            *sent.headers_mut() = headers;
            *sent.body_mut() = body.map(Into::into);
            let (outcome, told) = oneshot::channel();
            spawn_local(exchange(self.0.clone(), sent, outcome));
            told.await.unwrap_or_else(|_| Err(TransportError::broken("the host ended the exchange")))
        })
    }
}

/// The whole body: `fetch` takes no streams.
async fn whole(mut body: HttpBody) -> Result<Bytes, TransportError> {
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let data = frame.map_err(TransportError::request)?.into_data();
        bytes.extend(data.unwrap_or_default());
    }
    Ok(bytes.into())
}

/// Sends a request and tells what comes of it; where nobody waits any longer, it is aborted.
async fn exchange(
    client: reqwest::Client,
    request: reqwest::Request,
    mut outcome: oneshot::Sender<Result<HttpReply, TransportError>>,
) {
    let sent = tokio::select! {
        biased;
        sent = client.execute(request) => sent,
        () = outcome.closed() => return,
    };
    let mut response = match sent {
        Ok(response) => response,
        Err(error) => {
            // Nobody may wait for it any longer.
            _ = outcome.send(Err(error.into()));
            return;
        }
    };
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let (pieces, coming) = mpsc::channel(1);
    let reply = HttpReply::streamed(status, headers, BodyStream::new(Coming(coming)));
    if outcome.send(Ok(reply)).is_err() {
        return;
    }
    let mut body = pin!(response.bytes_stream());
    loop {
        let piece = tokio::select! {
            biased;
            piece = poll_fn(|context| body.as_mut().poll_next(context)) => piece,
            () = pieces.closed() => return,
        };
        let Some(piece) = piece else { return };
        if pieces.send(piece.map_err(TransportError::within_reply)).await.is_err() {
            return;
        }
    }
}

/// The body of a reply.
struct Coming(mpsc::Receiver<Result<Bytes, TransportError>>);

impl Stream for Coming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}
