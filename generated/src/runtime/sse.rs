//! Server-sent events: bytes in, events out, by the rules of the HTML standard (section "Server-sent events").
//!
//! The bytes may be cut anywhere. What an event means, and how the bytes are got, is not known here.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How much of one event a [`Decoder`] holds unless it is told otherwise, in bytes.
pub const MAX_EVENT: usize = 16 * 1024 * 1024;

/// How long an id may be, in bytes; a longer one is passed over, as one with a NUL is.
const MAX_ID: usize = 4096;

/// One event of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerEvent {
    /// The event's type; `None` where the stream names none, which browsers call `message`.
    pub event: Option<String>,
    /// The payload; several `data` lines are joined by line feeds.
    pub data: String,
    /// The last id of up to 4096 bytes that the stream has given, with this event or before.
    pub id: Option<Arc<str>>,
    /// The last time to wait before connecting again that the stream has given, with this event or before.
    pub retry: Option<Duration>,
}

/// An event is larger than the decoder may hold. The limit, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventTooLarge(pub usize);

impl fmt::Display for EventTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an event of the stream is larger than {} bytes", self.0)
    }
}

impl std::error::Error for EventTooLarge {}

/// Takes the stream piece by piece, and is an iterator of the events that are complete; after a `None`, push more.
#[derive(Debug)]
pub struct Decoder {
    limit: usize,
    place: LinePlace,
    /// The line that is not complete yet.
    line: Vec<u8>,
    event: String,
    /// Each `data` line with a line feed behind it.
    data: String,
    id: Option<Arc<str>>,
    retry: Option<Duration>,
    complete: VecDeque<ServerEvent>,
}

/// What the next byte may be beside an ordinary one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LinePlace {
    /// In the first line of the stream, which may begin with a byte order mark.
    FirstLine,
    /// Anywhere else.
    Inside,
    /// Behind a carriage return: a line feed belongs to it.
    AfterReturn,
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new(MAX_EVENT)
    }
}

impl Decoder {
    /// A decoder that holds at most `limit` bytes of an event that is not complete.
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            place: LinePlace::FirstLine,
            line: Vec::new(),
            event: String::new(),
            data: String::new(),
            id: None,
            retry: None,
            complete: VecDeque::new(),
        }
    }

    /// Takes the next bytes of the stream. After an error the rest of the stream is of no use.
    pub fn push(&mut self, mut bytes: &[u8]) -> Result<(), EventTooLarge> {
        while !bytes.is_empty() {
            if self.place == LinePlace::AfterReturn {
                self.place = LinePlace::Inside;
                bytes = bytes.strip_prefix(b"\n").unwrap_or(bytes);
                continue;
            }
            let end = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let (line, rest) = bytes.split_at(end.unwrap_or(bytes.len()));
            if self.line.len() + self.data.len() + self.event.len() + line.len() > self.limit {
                return Err(EventTooLarge(self.limit));
            }
            self.line.extend_from_slice(line);
            if let Some((ending, rest)) = rest.split_first() {
                self.end_line();
                self.place = if *ending == b'\r' { LinePlace::AfterReturn } else { LinePlace::Inside };
                bytes = rest;
            } else {
                bytes = rest;
            }
        }
        Ok(())
    }

    /// Whether the stream has begun an event that it has not completed. At its end, such an event was cut off.
    pub fn has_partial(&self) -> bool {
        !(self.line.is_empty() && self.data.is_empty())
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let is_first = self.place == LinePlace::FirstLine;
        let line = if is_first { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line[..] };
        match &*String::from_utf8_lossy(line) {
            "" => self.end_event(),
            text => match text.split_once(':') {
                Some((name, value)) => self.field(name, value.strip_prefix(' ').unwrap_or(value)),
                None => self.field(text, ""),
            },
        }
    }

    /// Takes a field; a comment is one without a name, and passed over as unknown ones are.
    fn field(&mut self, name: &str, value: &str) {
        match name {
            "event" => value.clone_into(&mut self.event),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            // A longer one is no id, and would be kept for the rest of the stream.
            "id" if !value.contains('\0') && value.len() <= MAX_ID => self.id = Some(value.into()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            _ => {}
        }
    }

    /// An event without data is none.
    fn end_event(&mut self) {
        let event = std::mem::take(&mut self.event);
        let mut data = std::mem::take(&mut self.data);
        if data.pop().is_some() {
            let event = Some(event).filter(|event| !event.is_empty());
            self.complete.push_back(ServerEvent { event, data, id: self.id.clone(), retry: self.retry });
        }
    }
}

impl Iterator for Decoder {
    type Item = ServerEvent;

    fn next(&mut self) -> Option<ServerEvent> {
        self.complete.pop_front()
    }
}
