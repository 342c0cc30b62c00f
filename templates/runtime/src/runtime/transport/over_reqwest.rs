//! The default transport: `reqwest`.

use super::{BodyStream, HttpBody, HttpReply, HttpRequest, Transport, TransportError, TransportFuture};
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// Sends by `reqwest`.
///
/// A `reqwest::Client` of your own should follow no redirects (`redirect::Policy::none()`): the client follows them
/// itself, and leaves credentials behind where another host is asked.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Sends with this client: its proxies, certificates and connection timeout.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let mut sent = reqwest::Request::new(request.method, request.url);
            *sent.headers_mut() = request.headers;
            *sent.body_mut() = request.body.map(|body| match body.as_bytes() {
                Some(bytes) => reqwest::Body::from(bytes.clone()),
                None => reqwest::Body::wrap(Shared(Mutex::new(body))),
            });
            let mut response = self.0.execute(sent).await.map_err(TransportError::from)?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            Ok(HttpReply::streamed(status, headers, BodyStream::new(Frames(response.into()))))
        })
    }
}

/// A body that may be shared between threads, as `reqwest` asks, though nobody ever does.
struct Shared(Mutex<HttpBody>);

impl Body for Shared {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Pin::new(self.0.get_mut().unwrap_or_else(PoisonError::into_inner)).poll_frame(context)
    }

    fn size_hint(&self) -> SizeHint {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).size_hint()
    }
}

/// The body of a reply.
struct Frames(reqwest::Body);

impl Stream for Frames {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(TransportError::within_reply(error)))),
                // Trailers are not for the caller.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}
