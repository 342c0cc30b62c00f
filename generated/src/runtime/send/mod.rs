//! Sending: a request in, a reply or an error out.
//!
//! The stages of one call: a key against double effects, then attempts until one is final; in an attempt the URL, the
//! headers and the credential, the transport, redirects, the reply's body. What each does is in its own module.

mod observe;
mod prepare;
mod read;
mod redirect;
mod retry;
mod secrets;
mod token;

pub(crate) use observe::Observer;
pub(crate) use prepare::{Credential, cached, credential, headers, url};
pub(crate) use secrets::secrets;

use super::client::Client;
use super::clock::{self, Instant, timeout, timeout_at};
use super::error::Error;
use super::limit::Limit;
use super::request::Request;
use super::response::{Mode, RawResponse};
use super::transport::{HttpReply, HttpRequest};
use std::time::Duration;

/// Sends a request, again where that helps and does no harm.
pub(crate) async fn send(client: &Client, request: &Request, mode: Mode) -> Result<RawResponse, Error> {
    let deadline = match mode {
        Mode::Whole => Some(request.deadline.unwrap_or(client.0.deadline)),
        // A stream may go on for as long as it has something to say.
        Mode::Head => request.deadline,
    };
    send_within(client, request, mode, deadline.map(Limit::deadline)).await
}

/// Sends a request within a limit, which may be what is left to another call.
async fn send_within(
    client: &Client,
    request: &Request,
    mode: Mode,
    deadline: Option<Limit>,
) -> Result<RawResponse, Error> {
    let request = request.with_key();
    let observer = Observer::start(client, &request);
    let sent = observer.watch(attempts(client, &request, mode, deadline, &observer)).await;
    sent.map_err(|error| error.in_call(&request))
}

async fn attempts(
    client: &Client,
    request: &Request,
    mode: Mode,
    deadline: Option<Limit>,
    observer: &Observer<'_>,
) -> Result<RawResponse, Error> {
    let mut plan = retry::Plan::of(client, request, deadline);
    let mut is_renewed = false;
    for number in 1.. {
        let began = Instant::now();
        let mut tried = Attempting { client, request, mode, credential: None };
        let result = tried.run(&plan).await;
        let result = result.map_err(|error| error.masked(&secrets(client, request, tried.sent())));
        let is_stale = !is_renewed && result.as_ref().is_err_and(Error::is_unauthorized);
        let wait = if is_stale && tried.forget() {
            is_renewed = true;
            Some(Duration::ZERO)
        } else {
            result.as_ref().err().and_then(|error| plan.wait(error))
        };
        observer.attempt(number, began.elapsed(), &result, wait);
        match wait {
            Some(wait) => clock::sleep(wait).await,
            None => return result.inspect(|_| plan.succeeded()),
        }
    }
    unreachable!("attempts are numbered without end, and the last one returns")
}

/// One attempt, redirects included, within its time.
struct Attempting<'a> {
    client: &'a Client,
    request: &'a Request,
    mode: Mode,
    /// What it was sent with.
    credential: Option<Credential>,
}

impl Attempting<'_> {
    async fn run(&mut self, plan: &retry::Plan<'_>) -> Result<RawResponse, Error> {
        let limit = plan.limit();
        let credential = credential(self.client, self.request, limit).await?;
        let credential = self.credential.insert(credential);
        // Whoever waits for a place is not yet on its way: only the call's deadline ends it.
        let place = self.client.0.in_flight.enter();
        let place = timeout(plan.left(), place).await.map_err(|_| plan.over())?;
        let limit = plan.limit();
        let until = Instant::now() + limit.length;
        let exchange = exchange(self.client, self.request, credential);
        let reply = timeout_at(until, exchange).await.unwrap_or_else(|_| Err(Error::timeout(limit.set)))?;
        let sent = credential.header().cloned();
        let reading = read::Reading { client: self.client, request: self.request, limit, until };
        reading.read(reply, self.mode, sent, place).await
    }

    /// The credential that was sent.
    fn sent(&self) -> Option<&http::HeaderValue> {
        self.credential.as_ref().and_then(Credential::header)
    }

    /// Forgets the token that was sent, if it is one, and says whether another may be had.
    fn forget(&self) -> bool {
        self.credential.as_ref().is_some_and(|credential| credential.forget(self.client))
    }
}

async fn exchange(client: &Client, request: &Request, credential: &Credential) -> Result<HttpReply, Error> {
    let mut hop = redirect::Hop::first(client, request, credential)?;
    loop {
        let body = match hop.payload {
            Some(payload) => Some(payload.open().await?),
            None => None,
        };
        let sent = HttpRequest { method: hop.method.clone(), url: hop.url.clone(), headers: hop.headers(), body };
        let reply = client.0.transport()?.send(sent).await;
        let reply: HttpReply = reply.map_err(|error| Error::sending(error, &hop.url))?;
        if !hop.follow(&reply)? {
            return Ok(reply);
        }
    }
}
