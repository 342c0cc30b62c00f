//! Bodies of `multipart/form-data` (RFC 7578), parsed by a crate that is not the client's.

use super::wire;
use crate::document::Document;
use crate::schema::Flat;
use bytes::Bytes;
use futures_util::FutureExt;
use serde_json::{Map, Value};
use std::convert::Infallible;

/// The value that the parts stand for. A part that is declared as a file must have a file name and a content type, and
/// no other part a file name.
pub(super) fn value(document: &Document, schema: &Value, content_type: &str, body: &[u8]) -> Result<Value, String> {
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    let mut tree = Value::Object(Map::new());
    for part in parts(&boundary, body)? {
        let steps = wire::steps_in(document, schema, &part.name);
        let is_file = is_file(document, schema, &steps);
        match (is_file, &part.file_name, &part.content_type) {
            (true, Some(name), Some(_)) if !name.is_empty() => {}
            (true, ..) => return Err(format!("the file {} has no file name or no content type", part.name)),
            (false, Some(_), _) => return Err(format!("{} has a file name and is no file", part.name)),
            (false, None, _) => {}
        }
        wire::insert(&mut tree, &steps, &part.text(is_file)?);
    }
    wire::value(document, schema, &tree, wire::Lists::Repeated)
}

struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Bytes,
}

impl Part {
    /// The content, if it is text; a file's is not looked at.
    fn text(&self, is_file: bool) -> Result<String, String> {
        if is_file {
            return Ok(format!("{} bytes", self.content.len()));
        }
        String::from_utf8(self.content.to_vec()).map_err(|_| format!("{} is not UTF-8", self.name))
    }
}

fn parts(boundary: &str, body: &[u8]) -> Result<Vec<Part>, String> {
    let body = Bytes::copy_from_slice(body);
    let stream = futures_util::stream::once(std::future::ready(Ok::<_, Infallible>(body)));
    let mut multipart = multer::Multipart::new(stream, boundary);
    let read = async {
        let mut parts = Vec::new();
        while let Some(field) = multipart.next_field().await.map_err(|error| error.to_string())? {
            parts.push(Part {
                name: field.name().ok_or("a part has no name")?.to_owned(),
                file_name: field.file_name().map(str::to_owned),
                content_type: field.content_type().map(ToString::to_string),
                content: field.bytes().await.map_err(|error| error.to_string())?,
            });
        }
        Ok(parts)
    };
    read.now_or_never().expect("the whole body is there, so nothing is waited for")
}

/// Whether the schema says that what stands at the steps is a file.
fn is_file(document: &Document, schema: &Value, steps: &[&str]) -> bool {
    let flat = Flat::of(document, schema, 0);
    match steps.split_first() {
        None => flat.get("format").is_some_and(|format| format == "binary"),
        Some((&"", rest)) => flat.get("items").is_some_and(|items| is_file(document, items, rest)),
        Some((step, rest)) => {
            let property = flat.properties().find(|(name, _)| name == step);
            property.is_some_and(|(_, schema)| is_file(document, schema, rest))
        }
    }
}
