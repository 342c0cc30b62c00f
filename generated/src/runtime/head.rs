//! The head of a reply: its status and headers, and what they say of the call. The body is not looked at.

use super::clock;
use super::effects::Says;
use super::text::cut;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap};
use std::time::Duration;

/// How much of a content type is shown.
const LONGEST_TYPE: usize = 100;

/// The head of a reply.
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

impl Head {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// How long the server asks to wait: `retry-after-ms`, else `retry-after` in seconds (fractions too) or as a date
    /// (RFC 9110, section 10.2.3). A date that has passed, and what is neither, ask for nothing.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let seconds = |name, unit: f64| self.header(name)?.trim().parse::<f64>().ok().map(|number| number / unit);
        if let Some(seconds) = seconds("retry-after-ms", 1000.0).or_else(|| seconds("retry-after", 1.0)) {
            return Duration::try_from_secs_f64(seconds).ok();
        }
        let date = httpdate::parse_http_date(self.header("retry-after")?.trim()).ok()?;
        date.duration_since(clock::now()).ok()
    }

    /// What the server says of another attempt.
    pub(crate) fn says(&self) -> Vec<Says> {
        let told = match self.header("x-should-retry").map(str::trim) {
            Some("true") => Some(Says::Retry),
            Some("false") => Some(Says::Stop),
            _ => None,
        };
        let is_date = || self.header("retry-after").is_some_and(|date| httpdate::parse_http_date(date.trim()).is_ok());
        let when = (self.retry_after().is_some() || is_date()).then_some(Says::When);
        told.into_iter().chain(when).collect()
    }

    /// Whether the content type says that the body is server-sent events, or says nothing.
    pub(crate) fn is_event_stream(&self) -> bool {
        self.content_type()
            .is_none_or(|content_type| content_type.to_ascii_lowercase().starts_with("text/event-stream"))
    }

    fn content_type(&self) -> Option<&str> {
        self.header(CONTENT_TYPE.as_str())
    }

    /// The content type as a message shows it.
    pub(crate) fn shown_type(&self) -> &str {
        self.content_type().map_or("nothing that it names", |found| cut(found, LONGEST_TYPE))
    }

    /// Whether the content type says that the body is not JSON.
    pub(crate) fn is_text(&self) -> bool {
        self.content_type().is_some_and(|content_type| !content_type.to_ascii_lowercase().contains("json"))
    }
}
