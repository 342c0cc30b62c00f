//! Sending: a request in, a reply or an error out.
//!
//! The stages of one call: a key against double effects, then attempts until one is final; in an attempt the URL, the
//! headers and the credential, the transport, redirects, the reply's body. What each does is in its own module.

mod observe;
mod prepare;
mod read;
mod redirect;
mod retry;
mod token;

pub(crate) use observe::Observer;
pub(crate) use prepare::{Credential, headers, url};

use super::client::Client;
use super::error::Error;
use super::request::Request;
use super::response::{Mode, RawResponse};
use super::transport::{HttpReply, HttpRequest};
use std::time::Duration;

/// Sends a request, again where that helps and does no harm.
pub(crate) async fn send(client: &Client, request: &Request, mode: Mode) -> Result<RawResponse, Error> {
    let request = request.with_key();
    let observer = Observer::start(client, &request);
    let sent = observer.watch(attempts(client, &request, mode, &observer)).await;
    sent.map_err(|error| error.in_call(&request))
}

async fn attempts(
    client: &Client,
    request: &Request,
    mode: Mode,
    observer: &Observer<'_>,
) -> Result<RawResponse, Error> {
    let mut plan = retry::Plan::of(client, request);
    let mut is_renewed = false;
    for number in 1.. {
        let credential = prepare::credential(client, request).await?;
        let began = tokio::time::Instant::now();
        let result = attempt(client, request, mode, &credential).await.map_err(|error| error.masked(&client.0.secrets));
        let is_stale = !is_renewed && result.as_ref().is_err_and(Error::is_unauthorized);
        let wait = if is_stale && credential.forget(client).await {
            is_renewed = true;
            Some(Duration::ZERO)
        } else {
            result.as_ref().err().and_then(|error| plan.wait(error))
        };
        observer.attempt(number, began.elapsed(), &result, wait);
        match wait {
            Some(wait) => tokio::time::sleep(wait).await,
            None => return result,
        }
    }
    unreachable!("attempts are numbered without end, and the last one returns")
}

/// One attempt, redirects included, within the call's time.
async fn attempt(
    client: &Client,
    request: &Request,
    mode: Mode,
    credential: &Credential,
) -> Result<RawResponse, Error> {
    let limit = request.timeout.unwrap_or(client.0.timeout);
    let exchange = exchange(client, request, mode, credential);
    tokio::time::timeout(limit, exchange).await.unwrap_or_else(|_| Err(Error::timeout(limit)))
}

async fn exchange(
    client: &Client,
    request: &Request,
    mode: Mode,
    credential: &Credential,
) -> Result<RawResponse, Error> {
    let mut hop = redirect::Hop::first(client, request, credential)?;
    loop {
        let body = hop.payload.map(super::payload::Payload::open).transpose()?;
        let sent = HttpRequest { method: hop.method.clone(), url: hop.url.clone(), headers: hop.headers.clone(), body };
        let reply: HttpReply = client.0.transport()?.send(sent).await.map_err(Error::transport)?;
        if !hop.follow(&reply)? {
            return read::read(client, request, reply, mode).await;
        }
    }
}
