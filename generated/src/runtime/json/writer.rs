//! The writer that values write themselves to.

use crate::runtime::file::File;
use serde_json::Value;

/// The key of the object that stands where a file was written; no JSON that people send begins a key so.
pub(crate) const FILE_KEY: &str = "\u{0}file";

/// Collects one JSON document, and the files that were met on the way.
#[derive(Default)]
pub struct Writer {
    out: Vec<u8>,
    /// Tags that the next object must have: name and value, outermost first.
    tags: Vec<(&'static str, &'static str)>,
    files: Vec<File>,
    problem: Option<&'static str>,
}

impl Writer {
    /// Appends JSON that is known to be valid.
    pub fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Writes a string.
    pub fn text(&mut self, text: &str) {
        serde_json::to_writer(&mut self.out, text).expect("a vector takes every byte");
    }

    /// Writes a number that may not be finite, which JSON cannot express.
    pub fn float(&mut self, number: f64) {
        if !number.is_finite() {
            self.problem = Some("a number is not finite, JSON cannot express it");
        }
        serde_json::to_writer(&mut self.out, &number).expect("a vector takes every byte");
    }

    /// Writes a free-form value.
    pub fn value(&mut self, value: &Value) {
        serde_json::to_writer(&mut self.out, value).expect("a vector takes every byte");
    }

    /// Puts a file aside and writes a mark for it.
    pub fn file(&mut self, file: &File) {
        self.raw("{");
        self.text(FILE_KEY);
        self.raw(&format!(":{}}}", self.files.len()));
        self.files.push(file.clone());
    }

    /// Asks the next object to have the tag, and runs `write`.
    pub(crate) fn tagged(&mut self, tag: Option<(&'static str, &'static str)>, write: &dyn Fn(&mut Self)) {
        let before = self.tags.len();
        self.tags.extend(tag);
        write(self);
        self.tags.truncate(before);
    }

    /// The tags that the object which begins now must have.
    pub(crate) fn take_tags(&mut self) -> Vec<(&'static str, &'static str)> {
        std::mem::take(&mut self.tags)
    }

    /// Whether the two documents say the same, with the same files.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let tree = |writer: &Self| serde_json::from_slice::<Value>(&writer.out).ok();
        self.files == other.files && (self.out == other.out || tree(self) == tree(other))
    }

    /// The document as it is.
    pub(crate) fn into_text(self) -> String {
        String::from_utf8(self.out).expect("JSON is UTF-8")
    }

    /// The document and its files, or why it cannot be expressed.
    pub(crate) fn finish(self) -> Result<(Vec<u8>, Vec<File>), &'static str> {
        match self.problem {
            None => Ok((self.out, self.files)),
            Some(problem) => Err(problem),
        }
    }
}
