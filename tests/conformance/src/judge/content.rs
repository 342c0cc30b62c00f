//! The content of a body, read back by its content type.

use super::{multipart, wire};
use crate::document::Document;
use crate::media_type::essence;
use serde_json::Value;

/// The value that a body stands for; `None` for bytes, of which nothing is declared.
pub(super) fn value(
    document: &Document,
    schema: &Value,
    content_type: &str,
    body: &[u8],
) -> Result<Option<Value>, String> {
    match essence(content_type) {
        "application/json" => match serde_json::from_slice(body) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(format!("it is no JSON: {error}")),
        },
        "application/x-www-form-urlencoded" => form(document, schema, body).map(Some),
        "multipart/form-data" => multipart::value(document, schema, content_type, body).map(Some),
        _ => Ok(None),
    }
}

fn form(document: &Document, schema: &Value, body: &[u8]) -> Result<Value, String> {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"*-._+%&=".contains(byte);
    if let Some(raw) = body.iter().find(|byte| !is_plain(byte)) {
        return Err(format!("the form has {:?} in it as it is", char::from(*raw)));
    }
    let mut tree = Value::Object(serde_json::Map::new());
    for (name, text) in form_urlencoded::parse(body) {
        wire::insert(&mut tree, &wire::steps_in(document, schema, &name), &text);
    }
    wire::value(document, schema, &tree, wire::Lists::Repeated)
}
