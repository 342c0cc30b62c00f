//! Bodies of `multipart/form-data` (RFC 7578).

use super::{Json, document, parsed, scalar};
use crate::runtime::file::File;
use crate::runtime::json::FILE_KEY;
use bytes::Bytes;
use serde_json::Value;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A body and the boundary between its parts.
pub(crate) struct Multipart {
    /// The value of `Content-Type`.
    pub(crate) content_type: String,
    /// The body.
    pub(crate) body: Bytes,
}

struct Part {
    name: String,
    file: Option<File>,
    content: Bytes,
}

/// The properties of an object as parts: a list's items are `name[]`, an object's properties `name[key]`.
pub(crate) fn multipart(value: &dyn Json) -> Result<Multipart, String> {
    let (json, files) = document(value)?;
    let Value::Object(properties) = parsed(&json) else {
        return Err("only an object can be sent as multipart/form-data".to_owned());
    };
    let mut parts = Vec::new();
    for (name, value) in &properties {
        collect(name, value, &files, &mut parts)?;
    }
    let boundary = boundary(&parts);
    Ok(Multipart {
        content_type: format!("multipart/form-data; boundary={boundary}"),
        body: assemble(&parts, &boundary),
    })
}

fn collect(name: &str, value: &Value, files: &[File], parts: &mut Vec<Part>) -> Result<(), String> {
    if let Some(file) = marked(value, files) {
        parts.push(Part { name: name.to_owned(), content: file.read_all()?, file: Some(file.clone()) });
    } else if let Some(text) = scalar(value) {
        parts.push(Part { name: name.to_owned(), file: None, content: text.into() });
    } else if let Value::Array(items) = value {
        items.iter().try_for_each(|item| collect(&format!("{name}[]"), item, files, parts))?;
    } else if let Value::Object(entries) = value {
        entries.iter().try_for_each(|(key, value)| collect(&format!("{name}[{key}]"), value, files, parts))?;
    }
    Ok(())
}

/// The file that a mark of the writer stands for.
fn marked<'f>(value: &Value, files: &'f [File]) -> Option<&'f File> {
    let index = value.as_object()?.get(FILE_KEY)?.as_u64()?;
    files.get(usize::try_from(index).ok()?)
}

/// A line that no part contains. The same parts always get the same one.
fn boundary(parts: &[Part]) -> String {
    let mut hasher = DefaultHasher::new();
    loop {
        for part in parts {
            part.name.hash(&mut hasher);
            part.content.hash(&mut hasher);
        }
        let boundary = format!("part-{:016x}", hasher.finish());
        let is_inside = |part: &Part| part.content.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(is_inside) {
            return boundary;
        }
    }
}

fn assemble(parts: &[Part], boundary: &str) -> Bytes {
    let mut body = Vec::with_capacity(parts.iter().map(|part| part.content.len() + 200).sum());
    for part in parts {
        let file = part.file.as_ref().map_or_else(String::new, |file| {
            format!("; filename=\"{}\"\r\nContent-Type: {}", quoted(file.file_name()), file.mime())
        });
        let name = quoted(&part.name);
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&part.content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    body.into()
}

/// A name in quotes, escaped as browsers do (HTML, "multipart form data").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
