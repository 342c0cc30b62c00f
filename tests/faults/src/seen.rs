//! A request as the server saw it.

use bytes::Bytes;
use std::time::Instant;

/// A request as it came in.
#[derive(Clone, Debug)]
pub struct Seen {
    /// `GET`, `POST`...
    pub method: String,
    /// Path and query, as on the request line.
    pub target: String,
    /// Header lines in their order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, at most its first MiB.
    pub body: Bytes,
    /// How long the whole body was.
    pub body_length: u64,
    /// When the request was complete.
    pub at: Instant,
}

impl Seen {
    /// Method and target, as in `GET /v2/balance`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// The header's value; `None` where there is no such line.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is text")
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }
}
