//! Properties that several members of an `allOf` have.

use super::{count, form_beside, model};
use serde_json::{Value, json};

/// What a base with a property and its heir come to, and how often the last is taken.
fn composed(base: &Value, own: &Value) -> (String, usize) {
    let components = json!({ "Base": { "type": "object", "properties": { "p": base } } });
    let heir = json!({ "type": "object", "properties": { "p": own } });
    let schema = json!({ "allOf": [{ "$ref": "#/components/schemas/Base" }, heir] });
    (form_beside(&schema, &components), count(&model(&schema, &components), "all-of-property"))
}

fn object(name: &str) -> Value {
    json!({ "type": "object", "properties": { name: { "type": "string" } } })
}

#[test]
fn objects_of_one_name_are_one_object() {
    assert_eq!(composed(&object("a"), &object("b")), ("{p {a String, b String}}".to_owned(), 0));
    let list = |name| json!({ "type": "array", "items": object(name) });
    assert_eq!(composed(&list("a"), &list("b")), ("{p [{a String, b String}]}".to_owned(), 0));
}

#[test]
fn objects_in_objects_of_one_name_are_one_object() {
    let deep = |name| json!({ "type": "object", "properties": { "q": object(name) } });
    assert_eq!(composed(&deep("a"), &deep("b")), ("{p {q {a String, b String}}}".to_owned(), 0));
}

#[test]
fn other_types_of_one_name_are_noted() {
    let text = json!({ "type": "string" });
    assert_eq!(composed(&text, &json!({ "type": "integer" })), ("{p I64}".to_owned(), 1));
    assert_eq!(composed(&object("a"), &text), ("{p String}".to_owned(), 1));
    assert_eq!(composed(&text, &json!({ "type": "string", "maxLength": 9 })), ("{p String}".to_owned(), 0));
    assert_eq!(composed(&json!({}), &object("a")), ("{p {a String}}".to_owned(), 0));
    assert_eq!(composed(&json!({ "type": "number" }), &json!({ "type": "integer" })), ("{p I64}".to_owned(), 0));
}

#[test]
fn an_heir_that_says_all_that_its_base_says_keeps_its_name() {
    let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let own = json!({ "type": "object", "properties": { "child": refer("Heir"), "b": { "type": "string" } } });
    let components = json!({
        "Base": { "type": "object", "properties": { "child": refer("Base"), "a": { "type": "string" } } },
        "Heir": { "allOf": [refer("Base"), own] },
    });
    assert_eq!(form_beside(&refer("Heir"), &components), "{child again, a String, b String}");
    assert_eq!(model(&refer("Heir"), &components).types.len(), 2);
}

#[test]
fn objects_that_contain_themselves_are_joined_once() {
    let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let link = |name: &str, own: &str| json!({ "type": "object", "properties": { "next": refer(name), own: { "type": "string" } } });
    let components = json!({ "A": link("A", "a"), "B": link("B", "b"), "C": { "allOf": [refer("A"), refer("B")] } });
    assert_eq!(form_beside(&refer("C"), &components), "{next {next again, a String, b String}, a String, b String}");
}

#[test]
fn a_union_beside_properties_or_members_is_kept() {
    let requires =
        |name: &str| json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } });
    let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let either = json!([requires("y"), requires("z")]);
    let components = json!({ "Base": object("x"), "Either": { "allOf": [refer("Base")], "oneOf": either } });
    let with_base = "({x String, y String} | {x String, z String})";
    let form = |schema: Value| form_beside(&schema, &components);
    assert_eq!(form(json!({ "allOf": [refer("Base")], "oneOf": either })), with_base);
    assert_eq!(form(json!({ "allOf": [refer("Base")], "anyOf": either })), with_base);
    assert_eq!(form(json!({ "allOf": [{ "properties": object("x")["properties"], "oneOf": either }] })), with_base);
    assert_eq!(
        form(json!({ "allOf": [refer("Either"), object("w")] })),
        "({x String, w String, y String} | {x String, w String, z String})"
    );
    assert_eq!(
        form(json!({ "allOf": [{ "description": "said" }], "oneOf": [{ "type": "string" }, { "type": "integer" }] })),
        "(String | I64)"
    );
}

#[test]
fn a_union_beside_members_may_only_constrain() {
    let components = json!({ "Base": object("x") });
    let schema = json!({ "allOf": [{ "$ref": "#/components/schemas/Base" }, object("y")], "anyOf": [{ "required": ["x"] }, { "required": ["y"] }] });
    assert_eq!(form_beside(&schema, &components), "{x String, y String}");
    assert_eq!(count(&model(&schema, &components), "union-of-constraints"), 1);
    let union = json!({ "properties": object("a")["properties"], "oneOf": [object("b"), object("c")] });
    let several = json!({ "allOf": [union, union, object("d")] });
    assert_eq!(count(&model(&several, &components), "all-of-mixed"), 1);
}
