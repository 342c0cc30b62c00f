//! What long chains of schemas come to.

use crate::Generator;
use crate::ir::Api;
use serde_json::{Map, Value, json};

/// The model of a document whose reply is the first of a chain of components.
fn model(length: usize, link: fn(Value) -> Value) -> Api {
    let refer = |index: usize| json!({ "$ref": format!("#/components/schemas/S{index}") });
    let links = (0..length).map(|index| (format!("S{index}"), link(refer(index + 1))));
    let last = (format!("S{length}"), json!({ "type": "object", "properties": { "last": { "type": "string" } } }));
    let schemas: Map<String, Value> = links.chain([last]).collect();
    let content = json!({ "application/json": { "schema": refer(0) } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/things": { "get": { "responses": { "200": { "description": "", "content": content } } } } },
        "components": { "schemas": schemas },
    });
    Generator::from_text("things.json", document.to_string()).model().expect("the document is valid").api
}

fn notes(api: &Api, code: &str) -> usize {
    api.notes.get(code).map_or(0, Vec::len)
}

#[test]
fn a_chain_of_objects_is_as_long_as_it_likes() {
    let api = model(5_000, |next| json!({ "type": "object", "properties": { "next": next } }));
    assert_eq!((api.types.len(), notes(&api, "nested-too-deep")), (5_001, 0));
}

#[test]
fn lists_of_lists_end_in_free_form_values() {
    let short = model(20, |next| json!({ "type": "array", "items": next }));
    assert_eq!((short.types.len(), notes(&short, "nested-too-deep")), (1, 0));
    let long = model(40, |next| json!({ "type": "array", "items": next }));
    assert_eq!((long.types.len(), notes(&long, "nested-too-deep")), (0, 1));
}

#[test]
fn a_diamond_of_compositions_is_looked_at_once() {
    let api = model(40, |next| json!({ "allOf": [next, next, { "required": ["last"] }] }));
    assert_eq!(api.types.len(), 1);
}

#[test]
fn structs_that_contain_themselves_are_merged_once() {
    let api = model(1, |next| {
        let own = json!({ "type": "object", "properties": { "next": { "$ref": "#/components/schemas/S0" }, "a": {} } });
        let other = json!({ "type": "object", "properties": { "next": next, "a": { "type": "integer" } } });
        json!({ "oneOf": [own, other] })
    });
    assert!(api.types.len() < 10, "{} types", api.types.len());
}
