//! A transport that answers from a cassette.

use super::cassette::Exchange;
use super::mock::header_map;
use super::received::ReceivedRequest;
use crate::runtime::error::Error;
use crate::runtime::transport::{HttpReply, HttpRequest, Transport, TransportError, TransportFuture};
use http::StatusCode;
use std::fmt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Answers as a cassette of [`Recorder`](super::Recorder) says: each exchange once, the requests in any order. A request that is
/// not in it is an error, with the nearest that is left.
pub struct Replay(Mutex<Vec<Exchange>>);

impl Replay {
    /// Reads a cassette.
    ///
    /// Fails if the file cannot be read, or a line is no exchange ([`Error::is_setup`]).
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let told =
            |what: &dyn fmt::Display| Error::setup(format!("the cassette {} cannot be used: {what}", path.display()));
        let text = std::fs::read_to_string(path).map_err(|error| told(&error))?;
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let read = |(at, line)| Exchange::read(line).map_err(|error| told(&format_args!("line {}: {error}", at + 1)));
        Ok(Self(Mutex::new(lines.map(read).collect::<Result<_, _>>()?)))
    }

    /// How many exchanges nobody has asked for yet.
    pub fn left(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn take(&self, request: &ReceivedRequest) -> Result<Exchange, TransportError> {
        let wanted = Exchange::of(request);
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(index) = left.iter().position(|exchange| exchange.is_same_request(&wanted)) {
            return Ok(left.remove(index));
        }
        let differences = |exchange: &Exchange| {
            [exchange.method != wanted.method, exchange.url != wanted.url, exchange.sent != wanted.sent]
                .map(usize::from)
                .iter()
                .sum::<usize>()
        };
        let request = format!("{} {} {}", wanted.method, wanted.url, wanted.sent);
        Err(TransportError::request(match left.iter().min_by_key(|exchange| differences(exchange)) {
            Some(nearest) => format!(
                "the cassette has no {request}; the nearest that is left is {} {} {}",
                nearest.method, nearest.url, nearest.sent
            ),
            None => format!("the cassette has no {request}, nor anything else that is left"),
        }))
    }
}

impl Transport for Replay {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let Exchange { status, headers, body, .. } = self.take(&ReceivedRequest::of(request).await?)?;
            let status = StatusCode::from_u16(status).map_err(TransportError::request)?;
            Ok(HttpReply::new(status, header_map(&headers)?, body))
        })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Replay({} exchanges left)", self.left())
    }
}
