//! One document, whole, from a server that may be slow, cut it off, or be busy.
//!
//! In: an address and what the document must be. Out: its text in memory, or why there is none. What has come already is asked for only
//! if the server cannot go on from there. It refuses to know where the document is kept: until it is whole, nowhere.

use super::Fetcher;
use super::connection::{Answer, Connection, ConnectionFault};
use super::url::shown;
use crate::diagnostic::{Diagnostic, Failure};
use crate::spec::Source;
use std::io::Read;
use std::thread::sleep;
use std::time::Duration;

/// Tries in all, even if each brings something.
const MOST_TRIES: u32 = 100;

/// What became of a download.
pub(super) enum Downloaded {
    /// The server says that what is in the cache is what it has.
    Unchanged,
    /// The document, byte for byte, and what the server calls this state of it.
    Whole { text: String, etag: Option<String> },
}

/// A download.
pub(super) struct Download<'a> {
    pub fetcher: &'a Fetcher<'a>,
    pub url: &'a str,
    pub commit: &'a str,
    /// The digest that the document must have.
    pub expected: Option<&'a str>,
}

/// What has come so far.
#[derive(Default)]
struct Partial {
    bytes: Vec<u8>,
    /// How long the whole is.
    length: Option<usize>,
    /// A strong name of the state that the bytes are of.
    etag: Option<String>,
    /// Whether it was put together from several answers.
    resumed: bool,
}

/// How a try ended.
enum Attempt {
    Unchanged,
    Whole,
    /// Not whole: why, and what the server asks to wait.
    Broken(String, Option<Duration>),
}

impl Download<'_> {
    /// Tries until it is whole, or there is no hope.
    pub fn run(&self, connection: &Connection<'_>, known: Option<&str>) -> Result<Downloaded, Failure> {
        let mut partial = Partial::default();
        let limits = &self.fetcher.limits;
        let mut in_vain = 0;
        for _ in 0..MOST_TRIES {
            let before = partial.bytes.len();
            let (why, asked) = match self.attempt(connection, known, &mut partial)? {
                Attempt::Unchanged => return Ok(Downloaded::Unchanged),
                Attempt::Whole => match self.judge(&mut partial)? {
                    Some(whole) => return Ok(whole),
                    None => continue,
                },
                Attempt::Broken(why, asked) => (why, asked),
            };
            in_vain = if partial.bytes.len() > before { 1 } else { in_vain + 1 };
            let pause = asked.unwrap_or(limits.pause * 2_u32.pow(in_vain - 1));
            if in_vain >= limits.tries || pause >= connection.left() {
                return Err(self.gone(&why, asked.filter(|_| in_vain < limits.tries)).into());
            }
            sleep(pause);
        }
        Err(self.gone("it is cut off again and again", None).into())
    }

    fn attempt(
        &self,
        connection: &Connection<'_>,
        known: Option<&str>,
        partial: &mut Partial,
    ) -> Result<Attempt, Failure> {
        let from = format!("bytes={}-", partial.bytes.len());
        let mut headers = vec![("accept-encoding", "identity")];
        match &partial.etag {
            Some(etag) if !partial.bytes.is_empty() => headers.extend([("range", from.as_str()), ("if-range", etag)]),
            _ => headers.extend(known.map(|etag| ("if-none-match", etag))),
        }
        let answer = match connection.get(self.url, &headers) {
            Ok(answer) => answer,
            Err(ConnectionFault::Passing(why)) => return Ok(Attempt::Broken(why, None)),
            Err(ConnectionFault::Lasting(why)) => return Err(self.fault(&why).into()),
        };
        match answer.status {
            304 => Ok(Attempt::Unchanged),
            206 if answer.range.is_some_and(|(start, _)| start == partial.bytes.len()) => {
                (partial.length, partial.resumed) = (answer.range.map(|(_, whole)| whole), true);
                self.read(answer, partial)
            }
            200 => {
                let etag = answer.etag.clone().filter(|etag| !etag.starts_with("W/"));
                *partial = Partial { length: answer.length, etag, ..Partial::default() };
                self.read(answer, partial)
            }
            206 | 416 => {
                *partial = Partial::default();
                Ok(Attempt::Broken(format!("it answers {} to a range", answer.status), None))
            }
            404 | 410 => Err(self.absent(answer.status).into()),
            408 | 425 | 429 | 500..=599 => {
                Ok(Attempt::Broken(format!("it answers {}", answer.status), answer.retry_after))
            }
            status => Err(self.fault(&format!("it answers {status}")).into()),
        }
    }

    /// Reads a body behind what is there.
    fn read(&self, mut answer: Answer, partial: &mut Partial) -> Result<Attempt, Failure> {
        let mut buffer = [0; 8 << 10];
        if partial.length.is_some_and(|length| length > self.fetcher.limits.bytes) {
            return Err(self.too_large().into());
        }
        loop {
            (self.fetcher.progress)(partial.bytes.len(), partial.length);
            match answer.body.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => partial.bytes.extend_from_slice(&buffer[..count]),
                Err(error) => return Ok(Attempt::Broken(error.to_string(), None)),
            }
            if partial.bytes.len() > self.fetcher.limits.bytes {
                return Err(self.too_large().into());
            }
        }
        match partial.length {
            Some(length) if length != partial.bytes.len() => {
                Ok(Attempt::Broken(format!("it sends {} bytes of {length}", partial.bytes.len()), None))
            }
            _ => Ok(Attempt::Whole),
        }
    }

    /// Compares what has come with what it has to be. What is put together and is not that is got once more, in one piece.
    fn judge(&self, partial: &mut Partial) -> Result<Option<Downloaded>, Failure> {
        let Partial { bytes, etag, resumed, .. } = std::mem::take(partial);
        let text = String::from_utf8(bytes).map_err(|_| self.fault("what it sends is not UTF-8 text"))?;
        let sha256 = Source::from_text("", text.clone()).sha256;
        match self.expected {
            Some(expected) if expected != sha256 && resumed => Ok(None),
            Some(expected) if expected != sha256 => {
                let message = format!(
                    "what {} sends is not the pinned document: its SHA-256 is {sha256}, and has to be {expected}",
                    shown(self.url)
                );
                let help = "look whether something on the way answers in its place; if the pin is wrong, correct `sha256` in source.toml";
                Err(Diagnostic::error("wrong-digest", message).help(help).into())
            }
            _ => Ok(Some(Downloaded::Whole { text, etag })),
        }
    }

    /// A diagnostic of what the server does.
    pub fn fault(&self, why: &str) -> Diagnostic {
        let place = self.fetcher.folder.cached(self.commit).unwrap_or_default();
        let help = format!("look at the network and at `--url`; a copy from elsewhere goes to {}", place.display());
        Diagnostic::error("not-fetched", format!("cannot get {}: {why}", shown(self.url))).help(help)
    }

    fn gone(&self, why: &str, asked: Option<Duration>) -> Diagnostic {
        match asked {
            Some(wait) => {
                let wait = wait.as_secs();
                self.fault(&format!("{why}, and asks to come back in {wait} s"))
                    .help("try again by then, or raise `--timeout`")
            }
            None => self.fault(&format!("{why}; it was tried again, in vain")),
        }
    }

    fn absent(&self, status: u16) -> Diagnostic {
        let pin = &self.fetcher.folder.pin;
        let message = format!(
            "there is no {} of commit {} in {}: {} answers {status}",
            pin.file,
            self.commit,
            pin.repository,
            shown(self.url)
        );
        Diagnostic::error("not-fetched", message)
            .help("give a commit of that repository that has the file, or another `--url`")
    }

    fn too_large(&self) -> Diagnostic {
        let most = self.fetcher.limits.bytes;
        Diagnostic::error("too-large", format!("{} sends more than {most} bytes, which is the limit", shown(self.url)))
            .help("look whether that is the document")
    }
}
