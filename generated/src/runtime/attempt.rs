//! One attempt of a call, as others are told of it.

use super::error::Error;
use std::time::Duration;

/// An attempt that has ended, for metrics ([`ClientBuilder::on_attempt`](super::ClientBuilder::on_attempt)).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path as a template, as in `/things/{id}`.
    pub path: &'a str,
    /// 1 for the first attempt of a call.
    pub number: u32,
    /// The HTTP status, if there was a reply.
    pub status: Option<u16>,
    /// From its start to the end of the reply.
    pub duration: Duration,
    /// The API's id of the request.
    pub request_id: Option<&'a str>,
    /// Why it failed.
    pub error: Option<&'a Error>,
    /// How long the client waits until it tries again; `None` where this was the last attempt.
    pub retry_in: Option<Duration>,
}
