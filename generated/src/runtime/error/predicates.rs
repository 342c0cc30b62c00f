//! What an error says to the program that got it.

use super::{Error, ErrorKind};
use crate::runtime::api_error::ApiError;
use std::time::Duration;

impl Error {
    /// The HTTP status, if there was a reply.
    pub fn status(&self) -> Option<u16> {
        self.0.reply.as_ref().map(|reply| reply.status.as_u16())
    }

    /// What the API reported, in order; empty if there was no reply, or none in a form that is known.
    pub fn api_errors(&self) -> &[ApiError] {
        self.0.reply.as_ref().map_or(&[], |reply| &reply.api_errors)
    }

    /// The API's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.reply.as_ref()?.request_id.as_deref()
    }

    /// How long the API asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.reply.as_ref()?.retry_after
    }

    /// The reply's body, its first 64 KiB.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.reply.as_ref().map(|reply| &*reply.body)
    }

    /// Where in a JSON document decoding failed, as in `data.items[3].price`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// Whether the call or the client was set up wrongly, and nothing was sent.
    pub fn is_setup(&self) -> bool {
        self.0.kind == ErrorKind::Setup
    }

    /// Whether no connection was made, and nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::ConnectTimeout)
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::ConnectTimeout)
    }

    /// Whether the connection broke, before the reply or in it.
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Transport | ErrorKind::NotProcessed)
    }

    /// Whether the server broke the connection off and said that it has not processed the request, as HTTP/2 can.
    pub fn is_not_processed(&self) -> bool {
        self.0.kind == ErrorKind::NotProcessed
    }

    /// Whether the server redirected to where the client does not follow: too often, away from TLS, or to no URL.
    pub fn is_redirect(&self) -> bool {
        self.0.kind == ErrorKind::Redirect
    }

    /// Whether the reply is larger than the client reads into memory.
    pub fn is_too_large(&self) -> bool {
        self.0.kind == ErrorKind::TooLarge
    }

    /// Whether a document was not what its type says.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether a list went on without end: the server repeats a page, or a cursor.
    pub fn is_paging(&self) -> bool {
        self.0.kind == ErrorKind::Paging
    }

    /// Whether the API answered with this status, as an error.
    fn failed_with(&self, statuses: std::ops::RangeInclusive<u16>) -> bool {
        self.0.kind == ErrorKind::Status && self.status().is_some_and(|status| statuses.contains(&status))
    }

    /// Status 400.
    pub fn is_bad_request(&self) -> bool {
        self.failed_with(400..=400)
    }

    /// Status 401: the key is missing, wrong or withdrawn.
    pub fn is_unauthorized(&self) -> bool {
        self.failed_with(401..=401)
    }

    /// Status 403.
    pub fn is_permission_denied(&self) -> bool {
        self.failed_with(403..=403)
    }

    /// Status 404.
    pub fn is_not_found(&self) -> bool {
        self.failed_with(404..=404)
    }

    /// Status 409.
    pub fn is_conflict(&self) -> bool {
        self.failed_with(409..=409)
    }

    /// Status 422.
    pub fn is_unprocessable(&self) -> bool {
        self.failed_with(422..=422)
    }

    /// Status 429.
    pub fn is_rate_limited(&self) -> bool {
        self.failed_with(429..=429)
    }

    /// Status 500 and above.
    pub fn is_server(&self) -> bool {
        self.failed_with(500..=999)
    }
}
