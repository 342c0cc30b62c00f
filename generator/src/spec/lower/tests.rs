use super::*;
use serde_json::json;

/// A schema after lowering, and how often which rewrite was made.
fn lowered(schema: &Value) -> (Value, Vec<(&'static str, usize)>) {
    let (value, log) = lowered_with_log(schema);
    assert_eq!(log.notes, BTreeMap::new());
    (value, log.rewrites.into_iter().collect())
}

fn lowered_with_log(schema: &Value) -> (Value, Log) {
    let mut doc = json!({"components": {"schemas": {"A": schema, "B": {"type": "string"}}}});
    let log = lower(&mut doc);
    let once = doc.clone();
    assert_eq!(lower(&mut doc).rewrites, BTreeMap::new(), "lowering a lowered schema changes nothing: {once}");
    assert_eq!(doc.to_string(), once.to_string());
    (doc["components"]["schemas"]["A"].take(), log)
}

const B: &str = "#/components/schemas/B";

#[test]
fn type_arrays() {
    assert_eq!(lowered(&json!({"type": ["string", "null"]})).0, json!({"type": "string", "nullable": true}));
    assert_eq!(lowered(&json!({"type": ["array"]})).0, json!({"type": "array"}));
    assert_eq!(lowered(&json!({"type": ["null"]})).0, json!({"nullable": true, "x-null": true}));
    assert_eq!(
        lowered(&json!({"type": "null", "title": "t"})).0,
        json!({"title": "t", "nullable": true, "x-null": true})
    );
}

#[test]
fn several_types_share_their_keywords_out() {
    let schema = json!({
        "type": ["string", "integer", "null"], "description": "d", "minLength": 2, "maximum": 9.0, "format": "int32",
        "enum": ["a", 1, null], "minItems": 1,
    });
    let expected = json!({
        "description": "d", "minItems": 1, "nullable": true,
        "anyOf": [
            {"type": "string", "minLength": 2, "enum": ["a"]},
            {"type": "integer", "maximum": 9, "format": "int32", "enum": [1]},
        ],
    });
    assert_eq!(lowered(&schema).0, expected);
    let union = json!({"type": ["string", "object"], "oneOf": [{"type": "string"}, {"$ref": B}]});
    assert_eq!(lowered(&union).0, json!({"oneOf": [{"type": "string"}, {"$ref": B}], "x-types": ["string", "object"]}));
}

#[test]
fn nulls_in_unions_and_enums() {
    let expected = json!({"description": "d", "allOf": [{"$ref": B}], "nullable": true});
    assert_eq!(lowered(&json!({"description": "d", "anyOf": [{"$ref": B}, {"type": "null"}]})).0, expected);
    let two = json!({"oneOf": [{"type": "string"}, {"type": "null"}, {"$ref": B}]});
    assert_eq!(lowered(&two).0, json!({"oneOf": [{"type": "string"}, {"$ref": B}], "nullable": true}));
    assert_eq!(lowered(&json!({"enum": ["a", null]})).0, json!({"enum": ["a"], "nullable": true}));
    assert_eq!(lowered(&json!({"enum": [null]})).0, json!({"nullable": true, "x-null": true}));
    assert_eq!(lowered(&json!({"anyOf": [{"type": "null"}]})).0, json!({"nullable": true, "x-null": true}));
}

#[test]
fn constants() {
    assert_eq!(lowered(&json!({"const": "a"})).0, json!({"type": "string", "enum": ["a"]}));
    assert_eq!(lowered(&json!({"const": true, "type": "boolean"})).0, json!({"type": "boolean", "enum": [true]}));
    assert_eq!(lowered(&json!({"const": 1.5})).0, json!({"type": "number", "enum": [1.5]}));
    assert_eq!(lowered(&json!({"const": null})).0, json!({"nullable": true, "x-null": true}));
}

#[test]
fn bounds() {
    let schema = json!({"type": "integer", "exclusiveMinimum": 0.0, "maximum": 10.0});
    let expected = json!({"type": "integer", "exclusiveMinimum": true, "minimum": 0, "maximum": 10});
    assert_eq!(lowered(&schema).0, expected);
    let tighter = json!({"minimum": 5, "exclusiveMinimum": 1, "maximum": 5, "exclusiveMaximum": 5});
    assert_eq!(lowered(&tighter).0, json!({"minimum": 5, "maximum": 5, "exclusiveMaximum": true}));
    let old = json!({"type": "number", "minimum": 1.0, "exclusiveMinimum": true});
    assert_eq!(lowered(&old).0, old);
}

#[test]
fn references_with_keywords_beside_them() {
    let schema = json!({"$ref": B, "description": "d", "default": null});
    let expected = json!({
        "description": "d", "x-default-null": true, "nullable": true, "allOf": [{"$ref": B}], "x-ref-siblings": true,
    });
    assert_eq!(lowered(&schema).0, expected);
    assert_eq!(lowered(&json!({"$ref": B})).0, json!({"$ref": B}));
}

#[test]
fn examples_and_content() {
    assert_eq!(lowered(&json!({"examples": [1, 2]})).0, json!({"example": 1, "x-examples": [1, 2]}));
    assert_eq!(lowered(&json!({"example": null})).0, json!({"x-example-null": true}));
    let encoded = json!({"type": "string", "contentEncoding": "base64"});
    assert_eq!(lowered(&encoded).0, json!({"type": "string", "x-contentEncoding": "base64", "format": "byte"}));
    let bytes = json!({"type": "string", "contentEncoding": "binary"});
    assert_eq!(lowered(&bytes).0, json!({"type": "string", "x-contentEncoding": "binary", "format": "binary"}));
    let raw = json!({"x-contentMediaType": "image/png", "type": "string", "format": "binary"});
    assert_eq!(lowered(&json!({"contentMediaType": "image/png"})).0, raw);
}

#[test]
fn boolean_schemas() {
    let schema = json!({"properties": {"a": true, "b": false}, "additionalProperties": false});
    assert_eq!(lowered(&schema).0, json!({"properties": {"a": {}, "b": {"not": {}}}, "additionalProperties": false}));
}

#[test]
fn keywords_without_a_place_are_kept_and_noted() {
    let schema = json!({"type": "object", "patternProperties": {"^x": {"type": ["string"]}}, "colour": 1, "x-mine": 2});
    let (value, log) = lowered_with_log(&schema);
    let kept = json!({"type": "object", "x-mine": 2, "x-patternProperties": {"^x": {"type": "string"}}, "x-colour": 1});
    assert_eq!(value, kept);
    let at = |key: &str| vec![Pointer::parse(&format!("/components/schemas/A/{key}"))];
    assert_eq!(
        log.notes,
        BTreeMap::from([("unknown-keyword", at("colour")), ("unsupported-keyword", at("patternProperties"))])
    );
}

#[test]
fn deep_references_become_components() {
    let inner = "#/components/schemas/A/$defs/B";
    let (value, rewrites) =
        lowered(&json!({"$defs": {"B": {"type": "integer"}}, "properties": {"b": {"$ref": inner}}}));
    assert_eq!(value, json!({"properties": {"b": {"$ref": "#/components/schemas/A_B"}}}));
    assert_eq!(rewrites, [("deep-ref", 1), ("definitions", 1)]);
}

#[test]
fn path_items_are_put_in_place() {
    let mut doc = json!({
        "paths": {"/a": {"$ref": "#/components/pathItems/P", "parameters": []}},
        "components": {"pathItems": {"P": {"get": {}, "parameters": [{"name": "a"}]}}},
    });
    lower(&mut doc);
    let item = json!({"parameters": [], "get": {"responses": {}}});
    assert_eq!(doc, json!({"paths": {"/a": item}, "components": {}}));
}

#[test]
fn what_3_1_leaves_out_is_filled_in() {
    let mut doc = json!({"components": {
        "responses": {"R": {}},
        "parameters": {"P": {"name": "a", "in": "path"}},
        "securitySchemes": {"S": {"type": "mutualTLS"}},
    }});
    let log = lower(&mut doc);
    let parameter = json!({"name": "a", "in": "path", "schema": {}, "required": true});
    let expected =
        json!({"responses": {"R": {"description": ""}}, "parameters": {"P": parameter}, "securitySchemes": {}});
    assert_eq!(doc["components"], expected);
    assert_eq!(log.notes.keys().copied().collect::<Vec<_>>(), ["missing-schema", "mutual-tls"]);
}

#[test]
fn a_reference_opens_its_component() {
    let schemas = json!({
        "Open": {"properties": {"a": {}}},
        "Closed": {"properties": {"a": {}}, "additionalProperties": false},
        "User": {"properties": {
            "open": {"$ref": "#/components/schemas/Open", "additionalProperties": true},
            "closed": {"$ref": "#/components/schemas/Closed", "additionalProperties": true},
        }},
    });
    let mut doc = json!({"openapi": "3.1.0", "components": {"schemas": schemas}});
    let log = lower(&mut doc);
    assert_eq!(doc["components"]["schemas"]["Open"]["additionalProperties"], true);
    assert_eq!(doc["components"]["schemas"]["Closed"]["additionalProperties"], false);
    assert_eq!(log.rewrites["open-reference"], 1);
}
