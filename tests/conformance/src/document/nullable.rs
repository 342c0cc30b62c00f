//! `nullable` of OpenAPI 3.0, which the document still uses in places, in the words of JSON Schema 2020-12.

use serde_json::{Value, json};

/// Keywords whose values are data, not schemas.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const"];

/// Rewrites every `nullable: true` of the tree.
pub fn rewrite(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (key, child) in entries.iter_mut() {
                match (key.as_str(), child) {
                    // A property may be called `default`; it has a schema all the same.
                    ("properties", Value::Object(properties)) => properties.values_mut().for_each(rewrite),
                    (key, child) if !DATA.contains(&key) => rewrite(child),
                    _ => {}
                }
            }
            if entries.get("nullable") == Some(&Value::Bool(true)) {
                admit_null(entries);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(rewrite),
        _ => {}
    }
}

fn admit_null(schema: &mut serde_json::Map<String, Value>) {
    schema.remove("nullable");
    if let Some(Value::String(ty)) = schema.get("type") {
        let ty = ty.clone();
        schema.insert("type".to_owned(), json!([ty, "null"]));
    } else if let Some(target) = schema.remove("$ref") {
        schema.insert("anyOf".to_owned(), json!([{ "$ref": target }, { "type": "null" }]));
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(mut schema: Value) -> Value {
        rewrite(&mut schema);
        schema
    }

    #[test]
    fn a_type_admits_null() {
        let schema = json!({"type": "string", "enum": ["a"], "nullable": true});
        assert_eq!(rewritten(schema), json!({"type": ["string", "null"], "enum": ["a", null]}));
    }

    #[test]
    fn a_reference_becomes_a_choice() {
        let schema = json!({"$ref": "#/a", "nullable": true});
        assert_eq!(rewritten(schema), json!({"anyOf": [{"$ref": "#/a"}, {"type": "null"}]}));
    }

    #[test]
    fn examples_are_data() {
        let schema = json!({"example": {"type": "string", "nullable": true}});
        assert_eq!(rewritten(schema.clone()), schema);
    }
}
