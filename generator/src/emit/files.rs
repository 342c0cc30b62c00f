//! Files in memory.

use super::path::OutputPath;
use crate::words::{visible, visible_json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Paths and what is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<OutputPath, FileContent>);

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum FileContent {
    Text(String),
    /// An archive, in which nobody looks for text.
    Bytes(Vec<u8>),
}

impl FileContent {
    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Bytes(_) => None,
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

impl Files {
    /// Adds a file. Emitters write nothing hidden; what one forgets is seen all the same.
    ///
    /// # Panics
    ///
    /// If there is one at `path` already: two emitters that write one file are a bug.
    pub fn insert(&mut self, path: impl Into<OutputPath>, text: impl Into<String>) {
        let text = text.into();
        let path = path.into();
        let is_json = path.as_str().rsplit_once('.').is_some_and(|(_, extension)| extension == "json");
        let seen = if is_json { visible_json(&text) } else { visible(&text) };
        let mut text = if let Cow::Owned(text) = seen { text } else { text };
        // All files stand in memory until they are written.
        text.shrink_to_fit();
        self.put(path, FileContent::Text(text));
    }

    /// Adds a file that is no text.
    ///
    /// # Panics
    ///
    /// If there is one at `path` already.
    pub fn insert_bytes(&mut self, path: impl Into<OutputPath>, bytes: Vec<u8>) {
        self.put(path.into(), FileContent::Bytes(bytes));
    }

    fn put(&mut self, path: OutputPath, content: FileContent) {
        assert!(!self.0.contains_key(&path), "two emitters write {path}");
        self.0.insert(path, content);
    }

    /// Every path and text, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(path, content)| Some((path.as_str(), content.text()?)))
    }

    /// Every path and what is there, text or not, sorted by path.
    pub fn contents(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, content)| (path.as_str(), content.bytes()))
    }

    /// The text at `path`.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path)?.text()
    }

    /// What is at `path`, text or not.
    pub fn content(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(FileContent::bytes)
    }

    /// Puts other texts in the place of those that `change` has one for, by path and text.
    pub fn rewrite(&mut self, change: impl Fn(&str, &str) -> Option<String>) {
        for (path, content) in &mut self.0 {
            if let Some(text) = content.text().and_then(|text| change(path.as_str(), text)) {
                *content = FileContent::Text(text);
            }
        }
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
        others.0.into_iter().for_each(|(path, content)| self.put(path, content));
    }
}
