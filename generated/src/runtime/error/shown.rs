//! An error as people see it: a line, of bounded length.

use super::{Error, ErrorKind};
use crate::runtime::text::cut;
use std::fmt::{self, Write};

/// The most that is shown of an error, in bytes.
const LONGEST: usize = 1024;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Bounded { f, left: LONGEST };
        self.write_line(&mut line)
    }
}

impl Error {
    fn write_line(&self, f: &mut Bounded<'_, '_>) -> fmt::Result {
        if let Some(call) = &self.0.call {
            write!(f, "{call}: ")?;
        }
        match (&self.0.reply, self.0.kind) {
            (Some(reply), ErrorKind::Status) => {
                let status = reply.status.to_string();
                f.write_str(&status)?;
                let told = reply.api_errors.iter().map(|error| error.beside(&status).to_string());
                told.filter(|error| !error.is_empty()).try_for_each(|error| write!(f, "; {error}"))?;
            }
            _ => f.write_str(&self.0.message)?,
        }
        if let Some(path) = self.json_path().filter(|path| !path.is_empty()) {
            write!(f, " at {path}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        self.0.source.as_deref().map_or(Ok(()), |source| write!(f, ": {}", innermost(source)))
    }
}

/// Passes on what has room, and an ellipsis for the rest.
struct Bounded<'f, 'a> {
    f: &'f mut fmt::Formatter<'a>,
    left: usize,
}

impl Write for Bounded<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.len() <= self.left {
            self.left -= text.len();
            return self.f.write_str(text);
        }
        if self.left > 0 {
            let shown = cut(text, self.left);
            self.left = 0;
            write!(self.f, "{shown}…")?;
        }
        Ok(())
    }
}

/// The first cause, which says most.
fn innermost<'e>(mut error: &'e (dyn std::error::Error + 'static)) -> &'e dyn std::error::Error {
    while let Some(source) = error.source() {
        error = source;
    }
    error
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.0.kind).field(&format_args!("{self}")).finish()
    }
}
