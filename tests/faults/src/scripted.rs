//! A transport without a network, so that a paused clock tells exactly how long the client waited.

use bytes::Bytes;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use telnyx_sdk::Client;
use telnyx_sdk::transport::{
    HeaderMap, HeaderName, HeaderValue, HttpReply, HttpRequest, StatusCode, Transport, TransportError, TransportFuture,
};
use tokio::time::Instant;

/// What becomes of one attempt.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A reply of this status, with these headers and this body.
    Reply(u16, Vec<(&'static str, String)>, Bytes),
    /// No connection is made.
    Refused,
    /// The server says that it has not processed the request.
    NotProcessed,
    /// The connection breaks after the request was sent.
    Broken,
    /// The transport itself runs out of time.
    TimedOut,
    /// Nothing ever comes.
    Never,
}

impl Outcome {
    /// A reply of this status with an empty JSON object.
    pub fn status(status: u16) -> Self {
        Self::Reply(status, vec![("content-type", "application/json".to_owned())], Bytes::from_static(b"{}"))
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let Self::Reply(_, headers, _) = &mut self else { panic!("only a reply has headers") };
        headers.push((name, value.into()));
        self
    }
}

/// An attempt as the transport saw it.
#[derive(Clone, Debug)]
pub struct Attempted {
    /// `GET`, `POST`...
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, if it is in memory.
    pub body: Option<Bytes>,
    /// When the attempt began.
    pub at: Instant,
}

impl Attempted {
    /// The header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A transport that goes through its outcomes, the last one again and again. Clones share record and script.
#[derive(Clone, Debug)]
pub struct Scripted {
    outcomes: Arc<[Outcome]>,
    attempts: Arc<Mutex<Vec<Attempted>>>,
}

impl Scripted {
    /// A transport with this script.
    pub fn new(outcomes: impl IntoIterator<Item = Outcome>) -> Self {
        Self { outcomes: outcomes.into_iter().collect(), attempts: Arc::default() }
    }

    /// A client over it, with defaults.
    pub fn client(&self) -> Client {
        self.settings().build().expect("the settings are right")
    }

    /// The settings of [`Scripted::client`], to be changed.
    pub fn settings(&self) -> telnyx_sdk::ClientBuilder {
        Client::builder().api_key(crate::KEY).base_url("http://scripted.test/v2").transport(self.clone())
    }

    /// All attempts so far.
    pub fn attempts(&self) -> Vec<Attempted> {
        self.attempts.lock().expect("nobody panicked").clone()
    }

    /// The time between one attempt and the next.
    pub fn waits(&self) -> Vec<Duration> {
        self.attempts().windows(2).map(|pair| pair[1].at - pair[0].at).collect()
    }
}

impl Transport for Scripted {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        let outcome = self.record(&request);
        Box::pin(async move {
            match outcome {
                Outcome::Reply(status, headers, body) => Ok(reply(status, headers, body)),
                Outcome::Refused => Err(TransportError::connect("refused by the script")),
                Outcome::NotProcessed => Err(TransportError::not_processed("not processed, says the script")),
                Outcome::Broken => Err(TransportError::broken("broken by the script")),
                Outcome::TimedOut => Err(TransportError::timeout("timed out by the script")),
                Outcome::Never => std::future::pending().await,
            }
        })
    }
}

impl Scripted {
    fn record(&self, request: &HttpRequest) -> Outcome {
        let mut attempts = self.attempts.lock().expect("nobody panicked");
        let turn = attempts.len().min(self.outcomes.len() - 1);
        attempts.push(Attempted {
            method: request.method.to_string(),
            url: request.url.to_string(),
            headers: request.headers.clone(),
            body: request.body.as_ref().and_then(|body| body.as_bytes().cloned()),
            at: Instant::now(),
        });
        self.outcomes[turn].clone()
    }
}

fn reply(status: u16, headers: Vec<(&'static str, String)>, body: Bytes) -> HttpReply {
    let status = StatusCode::from_u16(status).expect("the script has real statuses");
    let pairs = headers.into_iter().map(|(name, value)| {
        let value = HeaderValue::try_from(value).expect("the script has real header values");
        (HeaderName::from_static(name), value)
    });
    HttpReply::new(status, pairs.collect(), body)
}
