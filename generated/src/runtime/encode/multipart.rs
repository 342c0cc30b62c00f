//! Bodies of `multipart/form-data` (RFC 7578).

use super::Json;
use super::place::Place;
use crate::runtime::file::File;
use crate::runtime::json::{Attachment, Document, List, Properties, Tags, Writer};
use crate::runtime::payload::{Payload, Piece};
use std::any::Any;
use std::fmt::Write;

/// A body and its content type, which names the boundary between the parts.
pub(crate) struct Multipart {
    /// The value of `Content-Type`.
    pub(crate) content_type: String,
    /// The body. Files are in it as they are, and are read when it is sent.
    pub(crate) payload: Payload,
}

struct FormPart {
    name: String,
    content: Content,
}

enum Content {
    Text(String),
    /// A JSON document.
    Json(Vec<u8>),
    File(File),
}

/// How what is inside a property is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nesting {
    /// A list's items are `name[]`, an object's properties `name[key]`.
    Brackets,
    /// As OpenAPI has it: a list's items are parts of one name, an object is a part of JSON. One that has a file, of which OpenAPI
    /// says nothing, is in brackets.
    Parts,
}

/// The properties of an object as parts, in the way of the API.
pub(crate) fn multipart(value: &dyn Json) -> Result<Multipart, String> {
    nested(value, if crate::MULTIPART_IN_BRACKETS { Nesting::Brackets } else { Nesting::Parts })
}

/// The properties of an object as parts.
pub(crate) fn nested(value: &dyn Json, nesting: Nesting) -> Result<Multipart, String> {
    let mut parts = FormParts {
        nesting,
        place: Place::Nameless,
        is_in_list: false,
        tags: Tags::new(),
        taken: Vec::new(),
        is_object: false,
        problem: None,
    };
    value.write(&mut parts);
    if let Some(problem) = parts.problem {
        return Err(problem.to_owned());
    }
    if !parts.is_object {
        return Err("only an object can be sent as multipart/form-data".to_owned());
    }
    // Nobody who chooses what is in a file can guess it.
    let boundary = format!("part-{}", uuid::Uuid::new_v4().simple());
    Ok(Multipart {
        content_type: format!("multipart/form-data; boundary={boundary}"),
        payload: assemble(parts.taken, &boundary)?,
    })
}

struct FormParts {
    nesting: Nesting,
    place: Place,
    /// Whether an item of a list is written.
    is_in_list: bool,
    tags: Tags,
    taken: Vec<FormPart>,
    /// Whether the whole is an object.
    is_object: bool,
    problem: Option<&'static str>,
}

impl FormParts {
    fn push(&mut self, content: Content) {
        let name = self.place.name().map(str::to_owned);
        self.taken.extend(name.map(|name| FormPart { name, content }));
    }

    fn under(&mut self, key: &str, value: &dyn Json) {
        let inner = self.place.under(key);
        let outer = std::mem::replace(&mut self.place, inner);
        value.write(self);
        self.place = outer;
    }

    /// Takes a part of JSON, and says whether it can be one: no file is in it.
    fn json(&mut self, write: impl FnOnce(&mut Document)) -> bool {
        let mut document = Document::default();
        write(&mut document);
        if document.has_attachments() {
            return false;
        }
        match document.finish() {
            Ok(json) => self.push(Content::Json(json)),
            Err(problem) => self.problem = Some(problem),
        }
        true
    }
}

impl Writer for FormParts {
    fn null(&mut self) {}

    fn literal(&mut self, json: &str) {
        self.text(json);
    }

    fn text(&mut self, text: &str) {
        self.push(Content::Text(text.to_owned()));
    }

    fn list(&mut self, items: &dyn List) {
        let is_repeated = self.nesting == Nesting::Parts && !self.place.is_whole();
        if is_repeated && self.is_in_list && self.json(|document| document.list(items)) {
            return;
        }
        let outer = std::mem::replace(&mut self.is_in_list, true);
        items.items().for_each(|item| if is_repeated { item.write(self) } else { self.under("", item) });
        self.is_in_list = outer;
    }

    fn object(&mut self, properties: &Properties<'_>) {
        let is_whole = self.place.is_whole();
        self.is_object |= is_whole;
        let is_json = self.nesting == Nesting::Parts && !is_whole;
        if !is_json || !self.json(|document| document.object(properties)) {
            properties.each(|key, value| self.under(key, value));
        }
    }

    fn attachment(&mut self, attachment: &dyn Attachment) {
        let attachment: &dyn Any = attachment;
        let file = attachment.downcast_ref::<File>().expect("files are the only attachments");
        self.push(Content::File(file.clone()));
    }

    fn problem(&mut self, problem: &'static str) {
        self.problem = Some(problem);
    }

    fn tags(&mut self) -> &mut Tags {
        &mut self.tags
    }
}

/// The parts with boundaries around them. Neighbouring bytes in memory are one piece.
fn assemble(parts: Vec<FormPart>, boundary: &str) -> Result<Payload, String> {
    let mut pieces = Vec::new();
    let mut bytes = Vec::new();
    for FormPart { name, content } in parts {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&name));
        match content {
            Content::Text(text) => bytes.extend_from_slice(format!("{head}\r\n\r\n{text}").as_bytes()),
            Content::Json(json) => {
                bytes.extend_from_slice(format!("{head}\r\nContent-Type: application/json\r\n\r\n").as_bytes());
                bytes.extend_from_slice(&json);
            }
            Content::File(file) => {
                let (name, mime) = (quoted(file.file_name()), file.mime()?);
                write!(head, "; filename=\"{name}\"\r\nContent-Type: {mime}\r\n\r\n").expect("a text takes every text");
                bytes.extend_from_slice(head.as_bytes());
                if let Some(content) = file.in_memory() {
                    bytes.extend_from_slice(content);
                } else {
                    pieces.push(Piece::Bytes(std::mem::take(&mut bytes).into()));
                    pieces.push(Piece::File(file));
                }
            }
        }
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    if pieces.is_empty() {
        return Ok(Payload::Bytes(bytes.into()));
    }
    pieces.push(Piece::Bytes(bytes.into()));
    Ok(Payload::Pieces(pieces))
}

/// A name in quotes, escaped as browsers do (HTML, "multipart form data").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
