//! JSON text: values in, one document out.

use super::{Attachment, Json, List, Properties, Tags, Value, Writer};

/// Collects one JSON document, and what was met on the way that is not in it.
#[derive(Default)]
pub(crate) struct Document {
    out: Vec<u8>,
    tags: Tags,
    attachments: Vec<Box<dyn Attachment>>,
    problem: Option<&'static str>,
}

impl Document {
    /// The document of a value.
    pub(crate) fn of(value: &dyn Json) -> Self {
        let mut document = Self::default();
        value.write(&mut document);
        document
    }

    fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Whether the two documents say the same, with the same attachments. Of what is too deep to be read as a tree, only the
    /// same text is.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let tree = |document: &Self| serde_json::from_slice::<Value>(&document.out).ok();
        let are_same = |(one, other): (Value, Value)| one == other;
        let mut pairs = self.attachments.iter().zip(&other.attachments);
        self.attachments.len() == other.attachments.len()
            && pairs.all(|(one, other)| one.is_same(&**other))
            && (self.out == other.out || tree(self).zip(tree(other)).is_some_and(are_same))
    }

    /// The text as it is.
    pub(super) fn into_text(self) -> String {
        String::from_utf8(self.out).expect("JSON is UTF-8")
    }

    /// Whether there is more than the text.
    pub(crate) fn has_attachments(&self) -> bool {
        !self.attachments.is_empty()
    }

    /// The text in bytes, or why it cannot be expressed.
    pub(crate) fn finish(self) -> Result<Vec<u8>, &'static str> {
        self.problem.map_or(Ok(self.out), Err)
    }
}

impl Writer for Document {
    fn null(&mut self) {
        self.raw("null");
    }

    fn literal(&mut self, json: &str) {
        self.raw(json);
    }

    fn text(&mut self, text: &str) {
        serde_json::to_writer(&mut self.out, text).expect("a vector takes every byte");
    }

    fn list(&mut self, items: &dyn List) {
        self.raw("[");
        for (index, item) in items.items().enumerate() {
            if index > 0 {
                self.raw(",");
            }
            item.write(self);
        }
        self.raw("]");
    }

    fn object(&mut self, properties: &Properties<'_>) {
        let mut separator = "{";
        properties.each(&mut |key, value| {
            self.raw(separator);
            separator = ",";
            self.text(key);
            self.raw(":");
            value.write(self);
        });
        self.raw(if separator == "{" { "{}" } else { "}" });
    }

    fn attachment(&mut self, attachment: &dyn Attachment) {
        self.attachments.push(attachment.boxed());
        self.null();
    }

    fn problem(&mut self, problem: &'static str) {
        self.problem = Some(problem);
    }

    fn tags(&mut self) -> &mut Tags {
        &mut self.tags
    }
}
