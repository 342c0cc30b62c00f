//! Objects that are seen to fit without being read: references, and objects of the common fields. They are most of a document.

use crate::spec::grammar::{ObjectKind, is_status};
use serde_json::Value;

/// Whether an object surely fits its type, once all inside it does. `false` says nothing.
pub(super) fn fits(value: &Value, kind: ObjectKind) -> bool {
    let Value::Object(fields) = value else { return false };
    let is_reference =
        || kind.section().is_some() && fields.len() == 1 && fields.get("$ref").is_some_and(Value::is_string);
    let is_plain = |needed: &[&str]| {
        needed.iter().all(|key| fields.contains_key(*key))
            && fields.iter().all(|(key, value)| is_plain_field(kind, key, value))
    };
    needed(kind).is_some_and(is_plain) || is_reference()
}

/// The fields that an object has to have, of the kinds that are most of a document.
fn needed(kind: ObjectKind) -> Option<&'static [&'static str]> {
    Some(match kind {
        ObjectKind::Example
        | ObjectKind::MediaType
        | ObjectKind::PathItem
        | ObjectKind::Responses
        | ObjectKind::Schema => &[],
        ObjectKind::Header => &["schema"],
        ObjectKind::Operation => &["responses"],
        ObjectKind::Parameter => &["name", "in", "schema"],
        ObjectKind::RequestBody => &["content"],
        ObjectKind::Response => &["description"],
        _ => return None,
    })
}

/// Whether a field holds what it has to, whatever else the object has.
fn is_plain_field(kind: ObjectKind, key: &str, value: &Value) -> bool {
    if key.starts_with("x-") {
        return true;
    }
    match kind {
        ObjectKind::Schema => is_plain_keyword(key, value),
        ObjectKind::Responses => is_status(key) && value.is_object(),
        ObjectKind::PathItem => match key {
            "get" | "put" | "post" | "delete" | "patch" => value.is_object(),
            "parameters" => are_objects(value),
            _ => false,
        },
        ObjectKind::Operation => match key {
            "operationId" | "summary" | "description" => value.is_string(),
            "tags" => are_texts(value),
            "deprecated" => value.is_boolean(),
            "parameters" => are_objects(value),
            "requestBody" | "responses" => value.is_object(),
            "security" => value.as_array().is_some_and(|all| all.iter().all(is_plain_requirement)),
            _ => false,
        },
        ObjectKind::Header | ObjectKind::Parameter => match key {
            "description" => value.is_string(),
            "name" => kind == ObjectKind::Parameter && value.is_string(),
            "in" => kind == ObjectKind::Parameter && is_place(value),
            "required" | "deprecated" => value.is_boolean(),
            "schema" => value.is_object(),
            "example" => true,
            _ => false,
        },
        ObjectKind::RequestBody | ObjectKind::Response => match key {
            "description" => value.is_string(),
            "required" => kind == ObjectKind::RequestBody && value.is_boolean(),
            "content" => holds_objects(value),
            "headers" => kind == ObjectKind::Response && holds_objects(value),
            _ => false,
        },
        ObjectKind::MediaType => match key {
            "schema" => value.is_object(),
            "example" => true,
            "examples" => holds_objects(value),
            _ => false,
        },
        ObjectKind::Example => matches!(key, "summary" | "description") && value.is_string() || key == "value",
        _ => false,
    }
}

fn is_place(value: &Value) -> bool {
    matches!(value.as_str(), Some("path" | "query" | "header" | "cookie"))
}

fn is_plain_requirement(value: &Value) -> bool {
    value.as_object().is_some_and(|schemes| schemes.values().all(are_texts))
}

fn is_plain_keyword(keyword: &str, value: &Value) -> bool {
    match keyword {
        "type" | "format" | "pattern" | "description" | "title" => value.is_string(),
        "example" | "default" => true,
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => value.is_boolean(),
        "minLength" | "maxLength" | "minItems" | "maxItems" => value.is_u64(),
        "minimum" | "maximum" => value.is_number(),
        "enum" => value.is_array(),
        "items" => value.is_object(),
        "additionalProperties" => value.is_object() || value.is_boolean(),
        "properties" => holds_objects(value),
        "required" => are_texts(value),
        "oneOf" | "anyOf" | "allOf" => are_objects(value),
        _ => false,
    }
}

fn are_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|texts| texts.iter().all(Value::is_string))
}

fn are_objects(value: &Value) -> bool {
    value.as_array().is_some_and(|all| all.iter().all(Value::is_object))
}

fn holds_objects(value: &Value) -> bool {
    value.as_object().is_some_and(|all| all.values().all(Value::is_object))
}

#[cfg(test)]
mod tests;
