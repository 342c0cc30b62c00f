//! What was wrong with a JSON document, and where.

use super::path::{JsonPath, Step};
use std::fmt;

/// A value that is not what its type says: what was found, and the path to it.
#[derive(Debug)]
pub struct DecodeError(Box<DecodeDetails>);

#[derive(Debug)]
struct DecodeDetails {
    message: String,
    path: JsonPath,
    /// Whether the value would take more memory than it may, of so many bytes.
    limit: Option<usize>,
}

impl DecodeError {
    /// Makes an error at the place that is being read.
    #[cold]
    #[doc(hidden)]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(DecodeDetails { message: message.into(), path: JsonPath::default(), limit: None }))
    }

    /// Makes the error of a value that takes too much memory.
    #[cold]
    pub(super) fn too_large(limit: usize) -> Self {
        let mut error = Self::new(format!("the value takes more than {limit} bytes of memory"));
        error.0.limit = Some(limit);
        error
    }

    /// Whether the value takes more memory than it may.
    pub(crate) fn is_too_large(&self) -> bool {
        self.0.limit.is_some()
    }

    /// Says that the place is under the property `key`.
    #[cold]
    #[must_use]
    #[doc(hidden)]
    pub fn in_key(mut self, key: &str) -> Self {
        self.0.path.push(Step::Key(key.to_owned()));
        self
    }

    /// Says that the place is in the array item `index`.
    #[cold]
    #[must_use]
    #[doc(hidden)]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// What was expected and found.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The path from the document to the place, as in `data.items[3].price`; empty for the document itself.
    pub fn path(&self) -> String {
        self.0.path.to_string()
    }
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
