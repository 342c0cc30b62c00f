//! Objects that are seen to fit without being read: references, and schemas of the common keywords. They are most of a document.

use crate::spec::grammar::ObjectKind;
use serde_json::{Map, Value};

/// Whether an object surely fits its type. `false` says nothing.
pub(super) fn fits(value: &Value, kind: ObjectKind) -> bool {
    let Value::Object(fields) = value else { return false };
    let is_reference =
        || kind.section().is_some() && fields.len() == 1 && fields.get("$ref").is_some_and(Value::is_string);
    kind == ObjectKind::Schema && is_plain_schema(fields) || is_reference()
}

fn is_plain_schema(fields: &Map<String, Value>) -> bool {
    let Some(ty) = fields.get("type").and_then(Value::as_str) else { return false };
    matches!(ty, "array" | "boolean" | "integer" | "number" | "object" | "string")
        && fields.iter().all(|(keyword, value)| is_plain(ty, keyword, value))
}

/// Whether a keyword of a schema of this type holds what it has to, whatever else the schema has.
fn is_plain(ty: &str, keyword: &str, value: &Value) -> bool {
    let are_texts = |value: &Value| value.as_array().is_some_and(|texts| texts.iter().all(Value::is_string));
    match keyword {
        "type" | "example" | "default" => true,
        "description" | "title" => value.is_string(),
        "nullable" | "readOnly" | "writeOnly" | "deprecated" => value.is_boolean(),
        "format" => matches!(ty, "integer" | "number" | "string") && value.is_string(),
        "enum" => ty == "string" && are_texts(value),
        "items" => ty == "array" && value.is_object(),
        "properties" => ty == "object" && value.as_object().is_some_and(|all| all.values().all(Value::is_object)),
        "required" => ty == "object" && are_texts(value),
        extension => extension.starts_with("x-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::grammar::without_children;
    use crate::spec::typed::try_read;
    use serde_json::json;

    /// Every keyword with every value that there is a kind of, in schemas of every type: what is said to fit is read.
    #[test]
    fn what_is_plain_is_read() {
        let keywords = [
            "description",
            "title",
            "nullable",
            "readOnly",
            "writeOnly",
            "deprecated",
            "format",
            "enum",
            "items",
            "properties",
            "required",
            "example",
            "default",
            "x-more",
            "$ref",
            "pattern",
            "additionalProperties",
        ];
        let values = [
            json!(null),
            json!(true),
            json!(1),
            json!("date"),
            json!([]),
            json!(["a"]),
            json!([1]),
            json!({}),
            json!({"a": {}}),
            json!({"a": 1}),
            json!([{}]),
        ];
        let (mut plain, mut others) = (0, 0);
        for ty in ["array", "boolean", "integer", "number", "object", "string", "any"] {
            for (first, second) in keywords.iter().flat_map(|first| keywords.map(|second| (*first, second))) {
                for (one, other) in values.iter().flat_map(|one| values.iter().map(move |other| (one, other))) {
                    let schema = json!({"type": ty, first: one, second: other});
                    if !fits(&schema, ObjectKind::Schema) {
                        others += 1;
                        continue;
                    }
                    plain += 1;
                    let alone = without_children(&schema, ObjectKind::Schema);
                    assert!(try_read(&alone, ObjectKind::Schema).is_ok(), "{schema}");
                }
            }
        }
        assert!(plain > 1000 && others > 1000, "{plain}, {others}");
    }

    #[test]
    fn a_reference_alone_is_plain() {
        assert!(fits(&json!({"$ref": "#/a"}), ObjectKind::Response));
        assert!(!fits(&json!({"$ref": 1}), ObjectKind::Response));
        assert!(!fits(&json!({"$ref": "#/a"}), ObjectKind::Info));
    }
}
