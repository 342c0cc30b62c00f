//! The forms, besides JSON, that a model takes on the wire: path, query, form, multipart.
//!
//! In go models, out come names and texts, or bytes. Every form is made from the model's JSON, so that a model says
//! once how it is written.

mod form;
mod multipart;
mod path;
mod query;

pub(crate) use form::form;
pub(crate) use multipart::multipart;
pub(crate) use path::fill;
pub use query::ArrayStyle;
pub(crate) use query::{header_text, query_pairs};

use super::file::File;
use super::json::{Json, Writer};
use serde_json::Value;

/// The credential of HTTP Basic (RFC 7617).
pub(crate) fn basic(user: &str, password: &str) -> String {
    use base64::Engine;
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}")))
}

/// A model as a JSON document, with the files that are in it.
pub(crate) fn document(value: &dyn Json) -> Result<(Vec<u8>, Vec<File>), String> {
    let mut writer = Writer::default();
    value.write(&mut writer);
    writer.finish().map_err(str::to_owned)
}

/// A model without files as a JSON document.
pub(crate) fn json(value: &dyn Json) -> Result<Vec<u8>, String> {
    match document(value)? {
        (document, files) if files.is_empty() => Ok(document),
        _ => Err("a file can only be sent as multipart/form-data".to_owned()),
    }
}

/// A model without files as a JSON tree.
pub(crate) fn tree(value: &dyn Json) -> Result<Value, String> {
    json(value).map(|document| parsed(&document))
}

fn parsed(document: &[u8]) -> Value {
    serde_json::from_slice(document).expect("the writer writes JSON")
}

/// A scalar as text; `None` for null, lists and objects.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Walks a tree down to what `visit` takes, with names as `name[key][key]`. An empty object has nothing to visit.
fn walk(name: &str, value: &Value, visit: &mut dyn FnMut(&str, &Value) -> bool) {
    if visit(name, value) {
        return;
    }
    match value {
        Value::Object(entries) => entries.iter().for_each(|(key, value)| walk(&format!("{name}[{key}]"), value, visit)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| walk(&format!("{name}[{index}]"), item, visit));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
