//! Files in memory.

use super::path::OutputPath;
use crate::words::visible;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Paths and texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<OutputPath, String>);

impl Files {
    /// Adds a file. Emitters write nothing hidden; what one forgets is seen all the same.
    ///
    /// # Panics
    ///
    /// If there is one at `path` already: two emitters that write one file are a bug.
    pub fn insert(&mut self, path: impl Into<OutputPath>, text: impl Into<String>) {
        let text = text.into();
        let mut text = if let Cow::Owned(text) = visible(&text) { text } else { text };
        // All files stand in memory until they are written.
        text.shrink_to_fit();
        self.put(path.into(), text);
    }

    fn put(&mut self, path: OutputPath, text: String) {
        assert!(!self.0.contains_key(&path), "two emitters write {path}");
        self.0.insert(path, text);
    }

    /// Every path and text, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text at `path`.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The number of files.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no files.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds all of `others`.
    pub fn append(&mut self, others: Self) {
        others.0.into_iter().for_each(|(path, text)| self.put(path, text));
    }
}
