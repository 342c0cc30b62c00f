//! What the generator tells people: what is wrong, where, and what to do.
//!
//! In: findings of any stage. Out: [`Diagnostic`]s and the text of them. It refuses to know what is read or written.

mod drawn;
mod pointer;
mod shown;
mod source_line;

pub use pointer::Pointer;
pub(crate) use pointer::{segments, stands_at};
pub use source_line::{SourceLine, SourceLines};

use std::fmt;

/// Whether generation can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The input cannot be used; nothing is written.
    Error,
    /// The output is complete, but somebody should look.
    Warning,
}

/// A line and a column of a source text, both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// That of a byte of a text.
    pub fn of_offset(text: &str, offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// That of a reader which counts columns in bytes, from 1.
    pub fn of_bytes(text: &str, line: usize, column: usize) -> Self {
        let whole = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
        let before = whole.char_indices().take_while(|(at, c)| at + c.len_utf8() < column).count();
        Self { line, column: before + 1 }
    }
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Whether generation can go on.
    pub severity: Severity,
    /// The file that is meant.
    pub file: Option<String>,
    /// Where in the file.
    pub position: Option<Position>,
    /// The line there, where the text is at hand.
    pub line: Option<SourceLine>,
    /// Where in the document.
    pub pointer: Option<Pointer>,
    /// A stable word for the kind of problem (`broken-ref`).
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// What is done all the same, where somebody is content with a warning.
    pub instead: Option<String>,
    /// How many findings it stands for, of which it tells in one.
    pub count: usize,
}

impl Diagnostic {
    /// An error that has no place yet.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// A warning that has no place yet.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self {
            severity,
            file: None,
            position: None,
            line: None,
            pointer: None,
            code,
            message,
            help: None,
            instead: None,
            count: 1,
        }
    }

    /// Says where in the document.
    #[must_use]
    pub fn at(mut self, pointer: Pointer) -> Self {
        self.pointer = Some(pointer);
        self
    }

    /// Says where in a file.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>, position: Option<Position>) -> Self {
        self.file = Some(file.into());
        self.position = position.or(self.position);
        self
    }

    /// Shows the line of its position, out of the file's text.
    #[must_use]
    pub fn quoting(mut self, text: &str) -> Self {
        self.line = self.position.and_then(|at| SourceLine::of(text, at));
        self
    }

    /// Says what is done where the finding is no more than a warning.
    #[must_use]
    pub fn instead(mut self, instead: impl Into<String>) -> Self {
        self.instead = Some(instead.into());
        self
    }

    /// Says that it stands for so many.
    #[must_use]
    pub fn counted(mut self, count: usize) -> Self {
        self.count = count;
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl std::error::Error for Diagnostic {}

/// Everything that made the input unusable, in the order of severity and place; never empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Failure(pub Vec<Diagnostic>);

impl Failure {
    /// As a program shows it: with the lines that it is about, and in colours if they are wanted.
    pub fn drawn(&self, is_coloured: bool) -> impl fmt::Display {
        DrawnFailure { failure: self, is_coloured }
    }
}

struct DrawnFailure<'a> {
    failure: &'a Failure,
    is_coloured: bool,
}

impl fmt::Display for DrawnFailure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown::all(&self.failure.0, &|one, f| drawn::one(one, self.is_coloured, f), f)
    }
}

/// A build script that ends with one shows it so.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.drawn(false))
    }
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown::all(&self.0, &|one, f| write!(f, "{one}"), f)
    }
}

impl std::error::Error for Failure {}
