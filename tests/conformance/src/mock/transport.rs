//! A mock without a socket in front of it.

use super::{Answered, Mock};
use crate::recorder::{collected, plain};
use std::sync::Arc;
use telnyx_sdk::transport::{HeaderMap, HeaderName, HeaderValue, HttpReply, HttpRequest, Transport, TransportFuture};

/// A transport whose other end is a mock.
#[derive(Clone, Debug)]
pub struct MockedDocument(pub Arc<Mock>);

impl Transport for MockedDocument {
    fn send(&self, mut request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let body = match request.body.take() {
                Some(body) => Some(collected(body).await?),
                None => None,
            };
            let Answered { reply, .. } = self.0.answer(&plain(&request, body));
            let content_type = reply.content_type.as_deref().and_then(|text| HeaderValue::from_str(text).ok());
            let mut headers = HeaderMap::new();
            headers.extend(content_type.map(|value| (HeaderName::from_static("content-type"), value)));
            let status = reply.status.try_into().expect("the document's statuses are statuses");
            Ok(HttpReply::new(status, headers, reply.body))
        })
    }
}
