//! What the generator tells people: what is wrong, where, and what to do.
//!
//! In: findings of any stage. Out: [`Diagnostic`]s and the text of them. It refuses to know what is read or written.

mod pointer;
mod shown;

pub use pointer::Pointer;

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
        Self { severity, file: None, position: None, pointer: None, code, message, help: None, instead: None }
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

    /// Says what is done where the finding is no more than a warning.
    #[must_use]
    pub fn instead(mut self, instead: impl Into<String>) -> Self {
        self.instead = Some(instead.into());
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure(pub Vec<Diagnostic>);

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown::all(&self.0, f)
    }
}

impl std::error::Error for Failure {}
