//! Keywords of JSON Schema 2020-12 that 3.0 spells otherwise or not at all.

use super::{Log, types, unknown};
use crate::spec::grammar::{FieldSlot, ObjectKind, Trail, slot};
use serde_json::{Map, Value};

/// `const`: an `enum` of one value, with the value's type where the schema gives none.
pub(super) fn constant(map: &mut Map<String, Value>, log: &mut Log) {
    let Some(value) = map.shift_remove("const") else { return };
    log.rewrite("const");
    if !map.contains_key("type") {
        let words = ["null", "boolean", "integer", "number", "string", "array", "object"];
        let word = words.into_iter().find(|word| types::fits(&value, word)).expect("every value has a type");
        map.insert("type".to_owned(), word.into());
    }
    map.insert("enum".to_owned(), Value::Array(vec![value]));
}

/// `examples`: the first is the `example`; if there are more, all are kept as `x-examples`.
pub(super) fn examples(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    let Some(examples) = map.shift_remove("examples") else { return };
    log.rewrite("examples");
    match examples {
        Value::Array(list) => {
            if let Some(first) = list.first()
                && !map.contains_key("example")
            {
                map.insert("example".to_owned(), first.clone());
            }
            if list.len() > 1 {
                map.insert("x-examples".to_owned(), list.into());
            }
        }
        other => {
            log.note("unknown-keyword", at.child("examples"));
            map.insert("x-examples".to_owned(), other);
        }
    }
}

/// `contentEncoding` and `contentMediaType`: 3.0's formats for encoded and for raw bytes.
pub(super) fn content(map: &mut Map<String, Value>, log: &mut Log) {
    let encoding = map.shift_remove("contentEncoding");
    let media = map.shift_remove("contentMediaType");
    let format = match (encoding.as_ref().and_then(Value::as_str), media.as_ref().and_then(Value::as_str)) {
        (Some("base64" | "base64url"), _) => Some("byte"),
        (Some("binary"), None) => Some("binary"),
        (None | Some("binary"), Some(media)) if !is_text(media) => Some("binary"),
        _ => None,
    };
    for (key, value) in [("x-contentEncoding", encoding), ("x-contentMediaType", media)] {
        if let Some(value) = value {
            log.rewrite("content");
            map.insert(key.to_owned(), value);
        }
    }
    if let Some(format) = format {
        map.entry("type").or_insert("string".into());
        map.entry("format").or_insert(format.into());
    }
}

fn is_text(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media.starts_with("text/") || ["json", "xml", "x-www-form-urlencoded"].iter().any(|end| media.ends_with(end))
}

/// `$defs`: references into them are lifted by now; what else is there is kept as an extension.
pub(super) fn definitions(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    for key in ["$defs", "definitions"] {
        let Some(value) = map.shift_remove(key) else { continue };
        let lifted = |schema: &Value| schema.get("$ref").is_some();
        if value.as_object().is_some_and(|schemas| schemas.values().all(lifted)) {
            log.rewrite("definitions");
        } else {
            log.note("unused-definitions", at.child(key));
            map.insert(format!("x-{key}"), value);
        }
    }
}

/// Keywords that 3.0 does not have and those that nobody has: kept as extensions.
pub(super) fn beyond(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    let code_of = |(key, value): (&String, &Value)| {
        let code = match slot(ObjectKind::Schema, key) {
            FieldSlot::Beyond(_) if key == "$comment" || key == "$schema" => None,
            FieldSlot::Beyond(_) => Some("unsupported-keyword"),
            FieldSlot::Unknown => Some("unknown-keyword"),
            _ if key == "items" && value.is_array() => Some("unsupported-keyword"),
            _ => return None,
        };
        Some(code)
    };
    if map.iter().all(|entry| code_of(entry).is_none()) {
        return;
    }
    for (key, code) in map.iter().filter_map(|entry| Some((entry.0, code_of(entry)??))) {
        match code {
            "unknown-keyword" => unknown::keyword(map, key, at.child(key), log),
            code => log.note(code, at.child(key)),
        }
    }
    // At once: each that is taken out by itself moves all that stand behind it.
    let mut beyond = Vec::new();
    for (key, value) in std::mem::take(map) {
        match code_of((&key, &value)) {
            Some(_) => beyond.push((format!("x-{key}"), value)),
            None => drop(map.insert(key, value)),
        }
    }
    map.extend(beyond);
}
