//! What a document says beside the types of its values.

use super::{form, model, model_of, notes};
use serde_json::json;

#[test]
fn what_a_not_takes_away_is_noted() {
    let object = json!({ "type": "object", "properties": { "a": {} }, "not": { "required": ["a"] } });
    assert_eq!(notes(&object, "unsupported-keyword"), 1);
}

#[test]
fn integers_beyond_64_bits_are_free_form() {
    let largest = json!({ "type": "integer", "maximum": 18_446_744_073_709_551_615_u64 });
    let value = json!({ "const": 18_446_744_073_709_551_615_u64 });
    let word = json!({ "type": "integer", "format": "uint64" });
    for schema in [largest, value, word] {
        assert_eq!((form(&schema), notes(&schema, "large-integer")), ("Value".to_owned(), 1));
    }
    let usual = json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX, "format": "int64" });
    assert_eq!((form(&usual), notes(&usual, "large-integer")), ("I64".to_owned(), 0));
}

#[test]
fn subtypes_that_only_a_mapping_names_are_noted() {
    let base = json!({ "type": "object", "properties": { "kind": { "type": "string" } },
        "discriminator": { "propertyName": "kind", "mapping": { "a": "#/components/schemas/A" } } });
    let heir = json!({ "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "a": {} } }] });
    let api = model(&json!({ "$ref": "#/components/schemas/Base" }), &json!({ "Base": base, "A": heir }));
    assert_eq!(super::count(&api, "subtypes"), 1);
}

#[test]
fn a_parameter_can_stand_in_several_places_of_a_path() {
    let path = json!({ "name": "b", "in": "path", "required": true, "schema": { "type": "string" } });
    let other = json!({ "name": "a", "in": "path", "required": true, "schema": { "type": "string" } });
    let get = json!({ "parameters": [path, other], "responses": { "204": { "description": "" } } });
    let api = model_of(&json!({ "/x/{a}/{b}/{a}": { "get": get } }), &json!({}));
    let operation = api.operations.values().next().expect("there is one");
    assert_eq!(operation.path_places().collect::<Vec<_>>(), [0, 1, 0]);
    assert_eq!(operation.path_params.len(), 2);
}

#[test]
fn what_a_server_ends_in_is_sent_once_and_no_path_becomes_another() {
    let operation = json!({ "responses": { "204": { "description": "" } } });
    let own = json!({ "responses": { "204": { "description": "" } }, "servers": [{ "url": "https://up.example/x" }] });
    let paths = json!({
        "/v1/a": { "get": operation }, "/v1/b": { "get": operation }, "/b": { "get": operation }, "/v1/c": { "get": own },
    });
    let document = json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
        "servers": [{ "url": "https://a.example/v1" }], "paths": paths });
    let api = crate::Generator::from_text("things.json", document.to_string()).model().expect("it is valid").api;
    let sent: Vec<&str> = api.operations.values().map(|operation| operation.sent_path.as_str()).collect();
    assert_eq!(sent, ["/a", "/v1/b", "/b", "/v1/c"]);
}
