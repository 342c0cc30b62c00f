//! Bodies of `multipart/form-data` (RFC 7578).

use super::{Json, document, parsed, scalar};
use crate::runtime::file::File;
use crate::runtime::json::FILE_KEY;
use crate::runtime::payload::{Payload, Piece};
use serde_json::Value;
use std::fmt::Write;

/// A body and its content type, which names the boundary between the parts.
pub(crate) struct Multipart {
    /// The value of `Content-Type`.
    pub(crate) content_type: String,
    /// The body. Files are in it as they are, and are read when it is sent.
    pub(crate) payload: Payload,
}

struct Part {
    name: String,
    content: Content,
}

enum Content {
    Text(String),
    File(File),
}

/// The properties of an object as parts: a list's items are `name[]`, an object's properties `name[key]`.
pub(crate) fn multipart(value: &dyn Json) -> Result<Multipart, String> {
    let (json, files) = document(value)?;
    let Value::Object(properties) = parsed(&json) else {
        return Err("only an object can be sent as multipart/form-data".to_owned());
    };
    let mut parts = Vec::new();
    for (name, value) in &properties {
        collect(name, value, &files, &mut parts);
    }
    // Nobody who chooses what is in a file can guess it.
    let boundary = format!("part-{}", uuid::Uuid::new_v4().simple());
    Ok(Multipart {
        content_type: format!("multipart/form-data; boundary={boundary}"),
        payload: assemble(parts, &boundary)?,
    })
}

fn collect(name: &str, value: &Value, files: &[File], parts: &mut Vec<Part>) {
    if let Some(file) = marked(value, files) {
        parts.push(Part { name: name.to_owned(), content: Content::File(file.clone()) });
    } else if let Some(text) = scalar(value) {
        parts.push(Part { name: name.to_owned(), content: Content::Text(text) });
    } else if let Value::Array(items) = value {
        items.iter().for_each(|item| collect(&format!("{name}[]"), item, files, parts));
    } else if let Value::Object(entries) = value {
        entries.iter().for_each(|(key, value)| collect(&format!("{name}[{key}]"), value, files, parts));
    }
}

/// The file that a mark of the writer stands for.
fn marked<'f>(value: &Value, files: &'f [File]) -> Option<&'f File> {
    let index = value.as_object()?.get(FILE_KEY)?.as_u64()?;
    files.get(usize::try_from(index).ok()?)
}

/// The parts with boundaries around them. Neighbouring bytes in memory are one piece.
fn assemble(parts: Vec<Part>, boundary: &str) -> Result<Payload, String> {
    let mut pieces = Vec::new();
    let mut bytes = Vec::new();
    for Part { name, content } in parts {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&name));
        match content {
            Content::Text(text) => bytes.extend_from_slice(format!("{head}\r\n\r\n{text}").as_bytes()),
            Content::File(file) => {
                let (name, mime) = (quoted(file.file_name()), file.mime()?);
                write!(head, "; filename=\"{name}\"\r\nContent-Type: {mime}\r\n\r\n").expect("a text takes every text");
                bytes.extend_from_slice(head.as_bytes());
                if let Some(content) = file.in_memory() {
                    bytes.extend_from_slice(content);
                } else {
                    file.check()?;
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
