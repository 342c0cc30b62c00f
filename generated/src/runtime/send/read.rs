//! Reading the body of a reply, within bounds.

use super::secrets;
use crate::runtime::bounds::Place;
use crate::runtime::client::Client;
use crate::runtime::clock::{Instant, timeout_at};
use crate::runtime::error::{Error, MAX_ERROR};
use crate::runtime::head::Head;
use crate::runtime::json;
use crate::runtime::limit::Limit;
use crate::runtime::request::Request;
use crate::runtime::response::{Mode, RawResponse};
use crate::runtime::stream::{ByteStream, Pace};
use crate::runtime::transport::{BodyStream, HttpReply};
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, HeaderValue};
use std::future::poll_fn;
use std::time::Duration;

/// How long an error's body may take: what its status says is there before it.
const ERROR_TIME: Duration = Duration::from_secs(5);

/// What the body of a reply is read for, and until when.
pub(super) struct Reading<'a> {
    pub(super) client: &'a Client,
    pub(super) request: &'a Request,
    /// How long the attempt may take.
    pub(super) limit: Limit,
    /// When that is over.
    pub(super) until: Instant,
}

impl Reading<'_> {
    /// The reply, if its status is a success; else the error that it is.
    pub(super) async fn read(
        self,
        reply: HttpReply,
        mode: Mode,
        sent: Option<HeaderValue>,
        place: Place,
    ) -> Result<RawResponse, Error> {
        let HttpReply { status, headers, body } = reply;
        let head = Head { status, headers };
        if !status.is_success() {
            return Err(Error::of_status(&head, &self.error_body(body).await));
        }
        let mut response = RawResponse::new(head, sent, self.reading());
        if mode == Mode::Head {
            let secrets = secrets(self.client, self.request, response.sent.as_ref());
            let idle = self.request.timeout.unwrap_or(self.client.0.timeout);
            let slowest = self.client.0.min_throughput;
            response.stream =
                Some(ByteStream::new(body, Pace::of(idle, slowest), format!("{:?}", self.request), secrets, place));
            return Ok(response);
        }
        let limit = self.client.0.max_reply_bytes;
        let length = response.head.headers.get(CONTENT_LENGTH);
        let announced = length.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if announced.is_some_and(|length| length > limit as u64) {
            return Err(Error::too_large(limit).with_reply(&response.head, &Bytes::new()));
        }
        let mut collected = Collected::default();
        match timeout_at(self.until, collected.fill(body, limit)).await {
            Ok(Ok(true)) => {}
            Ok(Ok(false)) => return Err(Error::too_large(limit).with_reply(&response.head, &Bytes::new())),
            Ok(Err(error)) => return Err(error.with_reply(&response.head, &collected.take())),
            Err(_) => return Err(Error::timeout(self.limit.set).with_reply(&response.head, &collected.take())),
        }
        response.body = collected.take();
        Ok(response)
    }

    /// How the value of a reply is read.
    fn reading(&self) -> json::Reading {
        json::Reading::new(self.client.0.strict_replies, self.client.0.max_reply_bytes)
    }

    /// What comes of an error's body. One that breaks off or stalls takes nothing from what the status says.
    async fn error_body(&self, body: BodyStream) -> Bytes {
        let until = self.until.min(Instant::now() + ERROR_TIME);
        let mut collected = Collected::default();
        _ = timeout_at(until, collected.fill(body, MAX_ERROR)).await;
        collected.take()
    }
}

/// What has come of a body. A body of one piece is not copied.
#[derive(Default)]
struct Collected {
    first: Option<Bytes>,
    whole: BytesMut,
}

impl Collected {
    /// Takes the body up to a limit, and says whether that is all of it.
    async fn fill(&mut self, mut body: BodyStream, limit: usize) -> Result<bool, Error> {
        while let Some(bytes) = poll_fn(|context| body.poll_piece(context)).await {
            let mut bytes = bytes.map_err(Error::transport)?;
            let space = limit.saturating_sub(self.length());
            let is_whole = bytes.len() <= space;
            bytes.truncate(space);
            if self.length() == 0 {
                self.first = Some(bytes);
            } else {
                if let Some(first) = self.first.take() {
                    self.whole = first.into();
                }
                self.whole.extend_from_slice(&bytes);
            }
            if !is_whole {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn length(&self) -> usize {
        self.whole.len() + self.first.as_ref().map_or(0, Bytes::len)
    }

    fn take(self) -> Bytes {
        self.first.unwrap_or_else(|| self.whole.freeze())
    }
}
