//! The mock: a transport that answers by rules.

use super::expected::{Expected, Target};
use super::received::ReceivedRequest;
use super::rule::Rule;
use super::state::{KnownRule, Outcome, State, Step};
use crate::runtime::call::Call;
use crate::runtime::client::Client;
use crate::runtime::clock;
use crate::runtime::json::Value;
use crate::runtime::op::ReplyBody;
use crate::runtime::payload::Payload;
use crate::runtime::send::url;
use crate::runtime::transport::{BodyStream, HttpReply, HttpRequest, Transport, TransportError, TransportFuture};
use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// A transport that answers by rules, and sends nothing. Clones have the same rules.
#[derive(Clone, Default)]
pub struct MockTransport(pub(super) Arc<State>);

impl MockTransport {
    /// Creates one without rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// A client whose requests come here. A client of your own settings gets the mock by
    /// [`ClientBuilder::transport`](crate::runtime::ClientBuilder::transport), as a clone.
    pub fn client(&self) -> Client {
        Client::builder().api_key("test").transport(self.clone()).finish()
    }

    /// Adds a rule: requests with the method, the path and the query parameters of the call. Of two rules that fit, the one that
    /// was added last answers.
    ///
    /// A path value that may be anything is [`ANY`](super::ANY). The body does not count, but by [`Rule::with_body`].
    ///
    /// # Panics
    ///
    /// If the call cannot be sent, as with an empty path value.
    pub fn on<T, O>(&self, call: Call<T, O>) -> Rule<T> {
        let Call { client, request, .. } = call;
        let url =
            url(&client, &request).unwrap_or_else(|error| panic!("this call cannot be sent: {error}")).to_string();
        let (url, query) = url.split_once('?').unwrap_or((&url, ""));
        let body = match &request.payload {
            Some(Payload::Bytes(body)) => Some(body.clone()),
            _ => None,
        };
        let expected = Expected {
            method: request.method.to_string(),
            target: Target::Url(url.to_owned()),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            body: None,
        };
        Rule::new(Arc::clone(&self.0), self.add(expected), request.reply, request.accept, body)
    }

    /// Adds a rule for a method and a path, as in `/messages/{id}`; what is in braces may be anything.
    pub fn on_path(&self, method: &str, path: &str) -> Rule<Value> {
        let target = Target::Template(path.to_owned());
        let expected = Expected { method: method.to_owned(), target, query: Vec::new(), body: None };
        Rule::new(Arc::clone(&self.0), self.add(expected), ReplyBody::Whole, "application/json", None)
    }

    fn add(&self, expected: Expected) -> usize {
        let rules = &mut self.0.known().rules;
        rules.push(KnownRule { expected, steps: Vec::new(), delay: std::time::Duration::ZERO, requests: Vec::new() });
        rules.len() - 1
    }

    /// Every request that came, in order; one that was repeated is here as often as it was sent.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.0.known().requests.clone()
    }

    /// Fails the test if a request fitted no rule, or a rule was not used.
    ///
    /// # Panics
    ///
    /// If so; the message names each.
    pub fn verify(&self) {
        let known = self.0.known();
        let idle = known.rules.iter().filter(|rule| rule.requests.is_empty());
        let idle = idle.map(|rule| format!("nothing was sent to {}", rule.expected));
        let wrong: Vec<String> = known.unexpected.iter().cloned().chain(idle).collect();
        drop(known);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = self.0.known();
        write!(f, "MockTransport({} rules, {} requests)", known.rules.len(), known.requests.len())
    }
}

impl Transport for MockTransport {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let request = ReceivedRequest::of(request).await?;
            let Step { delay, outcome } = self.0.known().answer(request)?;
            if !delay.is_zero() {
                clock::sleep(delay).await;
            }
            reply(outcome)
        })
    }
}

fn reply(outcome: Outcome) -> Result<HttpReply, TransportError> {
    match outcome {
        Outcome::Reply { status, headers, body } => {
            let status = StatusCode::from_u16(status).map_err(TransportError::request)?;
            Ok(HttpReply::new(status, header_map(&headers)?, body))
        }
        Outcome::CutOff { content_type, body } => {
            let headers = header_map(&[("content-type".to_owned(), content_type.to_owned())])?;
            Ok(HttpReply::streamed(StatusCode::OK, headers, BodyStream::new(CutOff(Some(body), false))))
        }
        Outcome::Timeout => Err(TransportError::timeout("the mock's rule says so")),
        Outcome::Reset => Err(TransportError::broken("the mock's rule says so")),
        Outcome::Refused => Err(TransportError::connect("the mock's rule says so")),
    }
}

pub(super) fn header_map(headers: &[(String, String)]) -> Result<HeaderMap, TransportError> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let name = HeaderName::try_from(name).map_err(TransportError::request)?;
        map.append(name, HeaderValue::try_from(value).map_err(TransportError::request)?);
    }
    Ok(map)
}

/// A body that breaks off; whether it did.
struct CutOff(Option<Bytes>, bool);

impl Stream for CutOff {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(bytes) = self.0.take() {
            return Poll::Ready(Some(Ok(bytes)));
        }
        let is_over = std::mem::replace(&mut self.1, true);
        Poll::Ready((!is_over).then(|| Err(TransportError::broken("the mock's rule says so"))))
    }
}
