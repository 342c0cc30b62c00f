//! What was wrong with a JSON document, and where.

use std::fmt;

/// A value that is not what its type says: what was found, and the path to it.
#[derive(Debug)]
pub struct DecodeError(Box<DecodeDetails>);

#[derive(Debug)]
struct DecodeDetails {
    message: String,
    /// Innermost step first: the path grows while the error travels outwards.
    steps: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Key(String),
    Index(usize),
}

impl DecodeError {
    /// Makes an error at the place that is being read.
    #[cold]
    #[doc(hidden)]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(DecodeDetails { message: message.into(), steps: Vec::new() }))
    }

    /// Says that the place is under the property `key`.
    #[cold]
    #[must_use]
    #[doc(hidden)]
    pub fn in_key(mut self, key: &str) -> Self {
        self.0.steps.push(Step::Key(key.to_owned()));
        self
    }

    /// Says that the place is in the array item `index`.
    #[cold]
    #[must_use]
    #[doc(hidden)]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// What was expected and found.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The path from the document to the place, as in `data.items[3].price`; empty for the document itself.
    pub fn path(&self) -> String {
        let steps = self.0.steps.iter().rev().enumerate().map(|(depth, step)| match step {
            Step::Index(index) => format!("[{index}]"),
            Step::Key(key) if is_plain(key) => format!("{}{key}", if depth == 0 { "" } else { "." }),
            Step::Key(key) => format!("[{key:?}]"),
        });
        steps.collect()
    }
}

/// Whether a key can stand in a path without quotes.
fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$'))
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            path if path.is_empty() => f.write_str(&self.0.message),
            path => write!(f, "{path}: {}", self.0.message),
        }
    }
}

impl std::error::Error for DecodeError {}
