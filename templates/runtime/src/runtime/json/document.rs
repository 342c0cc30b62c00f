//! JSON text: values in, one document out.

use super::scanner::ordinary;
use super::{Attachment, Json, List, Properties, Tags, Value, Writer};

/// How much space a document has at first.
const SHORT: usize = 128;

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
        let mut document = Self { out: Vec::with_capacity(SHORT), ..Self::default() };
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
        self.out.reserve(text.len() + 2);
        self.out.push(b'"');
        write_escaped(text.as_bytes(), &mut self.out);
        self.out.push(b'"');
    }

    fn integer(&mut self, number: i64) {
        serde_json::to_writer(&mut self.out, &number).expect("a vector takes every byte");
    }

    fn number(&mut self, number: f64) {
        serde_json::to_writer(&mut self.out, &number).expect("a vector takes every byte");
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
        let mut separator = b'{';
        properties.each(|key, value| {
            self.out.extend_from_slice(&[separator, b'"']);
            separator = b',';
            write_escaped(key.as_bytes(), &mut self.out);
            self.out.extend_from_slice(b"\":");
            value.write(self);
        });
        self.raw(if separator == b'{' { "{}" } else { "}" });
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

/// Writes what is between the quotes of a string.
fn write_escaped(mut text: &[u8], out: &mut Vec<u8>) {
    loop {
        let (ordinary, rest) = text.split_at(ordinary(text));
        out.extend_from_slice(ordinary);
        let Some((byte, rest)) = rest.split_first() else { return };
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0c => out.extend_from_slice(b"\\f"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            control => out.extend_from_slice(format!("\\u{control:04x}").as_bytes()),
        }
        text = rest;
    }
}
