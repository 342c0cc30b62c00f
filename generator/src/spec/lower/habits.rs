//! Ways of writing schemas that no version of OpenAPI has and many documents use.
//!
//! In: a schema. Out: what its author means, in OpenAPI's words, and a finding for each.

use super::Log;
use crate::diagnostic::Diagnostic;
use crate::spec::grammar::Trail;
use serde_json::{Map, Value};

/// The types of JSON Schema.
const TYPES: &[&str] = &["null", "boolean", "integer", "number", "string", "array", "object"];

/// Other words for a type, with the type and the format that they mean.
const WORDS: &[(&str, &str, &str)] = &[
    ("file", "string", "binary"),
    ("binary", "string", "binary"),
    ("byte", "string", "byte"),
    ("date", "string", "date"),
    ("date-time", "string", "date-time"),
    ("datetime", "string", "date-time"),
    ("timestamp", "string", "date-time"),
    ("email", "string", "email"),
    ("password", "string", "password"),
    ("uri", "string", "uri"),
    ("url", "string", "uri"),
    ("uuid", "string", "uuid"),
    ("guid", "string", "uuid"),
    ("char", "string", ""),
    ("enum", "string", ""),
    ("str", "string", ""),
    ("text", "string", ""),
    ("int", "integer", ""),
    ("int32", "integer", "int32"),
    ("int64", "integer", "int64"),
    ("long", "integer", "int64"),
    ("decimal", "number", ""),
    ("double", "number", "double"),
    ("float", "number", "float"),
    ("bool", "boolean", ""),
    ("list", "array", ""),
    ("dict", "object", ""),
    ("hash", "object", ""),
    ("map", "object", ""),
];

/// Reads a schema as it is meant.
pub(super) fn schema(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    if map.contains_key("$ref") {
        return;
    }
    types(map, at, log);
    required(map, at, log);
    values(map, at, log);
}

fn types(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    match map.get("type") {
        None | Some(Value::String(_) | Value::Array(_)) => {}
        Some(other) => {
            let message = format!("`{other}` is no type");
            log.find(unknown_type(message, at).instead("a value of any type is read"));
            map.shift_remove("type");
        }
    }
    let Some(Value::String(word)) = map.get("type") else { return list_of_types(map, at, log) };
    if TYPES.contains(&word.as_str()) {
        return;
    }
    let message = format!("`{word}` is no type of JSON Schema");
    let Some((ty, format)) = meant(word) else {
        log.find(unknown_type(message, at).instead("a value of any type is read"));
        map.shift_remove("type");
        return;
    };
    log.find(unknown_type(message, at).instead(format!("a value of type `{ty}` is read")));
    map.insert("type".to_owned(), ty.into());
    if !format.is_empty() {
        map.entry("format").or_insert(format.into());
    }
}

fn list_of_types(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    let Some(Value::Array(words)) = map.get_mut("type") else { return };
    let is_type = |word: &Value| word.as_str().is_some_and(|word| TYPES.contains(&word));
    if words.iter().all(is_type) {
        return;
    }
    let strange: Vec<String> = words.iter().filter(|word| !is_type(word)).map(Value::to_string).collect();
    let message = format!("{} is no type of JSON Schema", strange.join(", "));
    log.find(unknown_type(message, at).instead("a value of any type is read"));
    // A union with a member that can be anything is anything.
    words.clear();
}

fn meant(word: &str) -> Option<(&'static str, &'static str)> {
    let word = word.trim().to_ascii_lowercase();
    let own = TYPES.iter().find(|ty| **ty == word).map(|ty| (*ty, ""));
    own.or_else(|| WORDS.iter().find(|(known, ..)| *known == word).map(|(_, ty, format)| (*ty, *format)))
}

fn unknown_type(message: String, at: &Trail<'_>) -> Diagnostic {
    let help = "the types are `string`, `integer`, `number`, `boolean`, `array` and `object`; what else a value is says `format`";
    Diagnostic::error("unknown-type", message).at(at.child("type")).help(help)
}

/// `required: true` at a property, which was JSON Schema's before draft 4.
fn required(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    if !map.get("required").is_some_and(Value::is_boolean) {
        return;
    }
    map.shift_remove("required");
    let found =
        Diagnostic::error("required-flag", "`required` of a schema is a list of its properties, not true or false");
    let help = "list the property's name in `required` of the schema around it";
    log.find(
        found
            .at(at.child("required"))
            .instead("the property is optional unless the schema around it says more")
            .help(help),
    );
}

/// Values of `enum` that are written as another type than the schema has (`type: string`, `enum: [1, 2]`).
fn values(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    let Some(ty) = map.get("type").and_then(Value::as_str).map(str::to_owned) else { return };
    let Some(Value::Array(values)) = map.get_mut("enum") else { return };
    let strange = |value: &&mut Value| match ty.as_str() {
        "string" => value.is_number() || value.is_boolean(),
        "integer" | "number" | "boolean" => value.is_string(),
        _ => false,
    };
    let mut count = 0;
    for value in values.iter_mut().filter(strange) {
        count += 1;
        *value = match value.as_str() {
            None => value.to_string().into(),
            Some(text) => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        };
    }
    if count == 0 {
        return;
    }
    let left = values.iter_mut().any(|value| strange(&value));
    let instead = if left {
        map.insert("type".to_owned(), "string".into());
        "the schema is read as one of strings".to_owned()
    } else {
        format!("they are read as values of type `{ty}`")
    };
    let message = format!("{count} of the values of `enum` are not of the schema's type `{ty}`");
    let help = "write them as values of that type, in quotes or without";
    log.find(Diagnostic::error("enum-type", message).at(at.child("enum")).instead(instead).help(help));
}
