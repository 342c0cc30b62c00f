//! Unions: where a variant may be null, the union may be; of unions inside unions, each variant is one.

use super::{count, form, form_beside, model, model_of, shown};
use crate::ir::{Reply, Shape};
use serde_json::{Value, json};

fn text_or_null() -> Value {
    json!({ "type": ["string", "null"] })
}

fn number() -> Value {
    json!({ "type": "integer" })
}

#[test]
fn a_union_is_null_where_a_variant_is() {
    assert_eq!(form(&json!({ "anyOf": [text_or_null(), number()] })), "(String | I64)?");
    let of_component = json!({ "anyOf": [{ "$ref": "#/components/schemas/Text" }, number()] });
    assert_eq!(form_beside(&of_component, &json!({ "Text": text_or_null() })), "(String | I64)?");
    let nested = json!({ "anyOf": [{ "oneOf": [text_or_null(), { "type": "string" }] }, number()] });
    assert_eq!(form(&nested), "(String | I64)?");
    let old = json!({ "oneOf": [{ "type": "string", "nullable": true }, number()] });
    assert_eq!(form(&old), "(String | I64)?");
    let null = json!({ "anyOf": [{ "$ref": "#/components/schemas/Null" }, number()] });
    assert_eq!(form_beside(&null, &json!({ "Null": { "type": "null" } })), "I64?");
    let behind = json!({ "anyOf": [{ "allOf": [{ "$ref": "#/components/schemas/Text" }] }, number()] });
    assert_eq!(form_beside(&behind, &json!({ "Text": text_or_null() })), "(String | I64)?");
}

#[test]
fn items_and_values_that_are_unions_may_be_null() {
    let union = json!({ "anyOf": [text_or_null(), number()] });
    assert_eq!(form(&json!({ "type": "array", "items": union })), "[(String | I64)?]");
    assert_eq!(form(&json!({ "type": "object", "additionalProperties": union })), "<(String | I64)?>");
}

#[test]
fn texts_may_be_null() {
    let texts = json!({ "oneOf": [{ "enum": ["a"] }, { "type": ["string", "null"], "enum": ["b", null] }] });
    assert_eq!(form(&texts), "String?");
    let typed =
        json!({ "oneOf": [{ "type": "string", "enum": ["a"] }, { "type": ["string", "null"], "enum": ["b"] }] });
    assert_eq!(form(&typed), "a/b?");
}

#[test]
fn arrays_and_their_items_may_be_null() {
    let list = |ty: Value, items: Value| json!({ "type": ty, "items": items });
    let arrays = json!({ "anyOf": [list(json!(["array", "null"]), number()), list(json!("array"), json!({ "type": "string" }))] });
    assert_eq!(form(&arrays), "[(I64 | String)]?");
    let items = json!({ "anyOf": [list(json!("array"), number()), list(json!("array"), text_or_null())] });
    assert_eq!(form(&items), "[(I64 | String)?]");
}

#[test]
fn a_type_without_null_decides() {
    let texts = json!({ "type": "string", "anyOf": [text_or_null(), { "type": "string" }] });
    assert_eq!(form(&texts), "String");
}

#[test]
fn a_union_that_contains_itself_is_null_inside_too() {
    let union =
        json!({ "anyOf": [text_or_null(), { "type": "array", "items": { "$ref": "#/components/schemas/Any" } }] });
    let it = json!({ "$ref": "#/components/schemas/Any" });
    let components = json!({ "Any": union });
    assert_eq!(form_beside(&it, &components), "(String | [again?])?");
}

#[test]
fn structs_of_the_same_properties_keep_their_nulls() {
    let object = |ty: Value| json!({ "type": "object", "required": ["a"], "properties": { "a": ty } });
    let union = json!({ "anyOf": [object(number()), object(text_or_null())] });
    assert_eq!(form(&union), "{a (I64 | String)?}");
}

#[test]
fn replies_of_two_statuses_may_be_null() {
    let reply = |schema: Value| json!({ "description": "", "content": { "application/json": { "schema": schema } } });
    let paths = json!({ "/a": { "get": { "responses": { "200": reply(text_or_null()), "201": reply(number()) } } } });
    let api = model_of(&paths, &json!({}));
    let operation = api.operations.values().next().expect("there is one");
    let Reply::Json { body, .. } = &operation.reply else { panic!("the reply is JSON") };
    assert_eq!(shown(&api, body), "(String | I64)?");
}

#[test]
fn a_variant_is_named_after_what_tells_it_wherever_it_is_sorted() {
    let variant = |needs: &[&str], other: &str| json!({ "type": "object", "required": needs, "properties": { "a": { "type": "string" }, other: { "type": "string" } } });
    let schema = json!({ "anyOf": [variant(&["a"], "b"), variant(&["a", "c"], "c")] });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
        "paths": { "/things": { "get": { "responses": { "200": { "description": "", "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/Shape" } } } } } } } },
        "components": { "schemas": { "Shape": schema } },
    });
    let model = crate::Generator::from_text("things.json", document.to_string()).model().expect("it is valid");
    let has = |name: &str, wire: &str| {
        let (_, def) = model.api.types.iter().find(|(id, _)| model.names.ty(*id).to_string() == name).expect("a type");
        matches!(&def.shape, Shape::Struct(object) if object.fields.iter().any(|field| field.wire == wire))
    };
    assert!(has("ShapeC", "c") && has("ShapeA", "b") && !has("ShapeA", "c"));
}

#[test]
fn a_mapping_tells_variants_apart_beside_properties() {
    let pet = |own: &str| json!({ "type": "object", "properties": { own: { "type": "string" } } });
    let mapping = json!({ "dog": "#/components/schemas/Dog", "cat": "#/components/schemas/Cat" });
    let union = json!({
        "type": "object", "required": ["kind"],
        "properties": { "kind": { "type": "string" }, "name": { "type": "string" } },
        "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }],
        "discriminator": { "propertyName": "kind", "mapping": mapping },
    });
    let schemas = json!({ "Dog": pet("bark"), "Cat": pet("meow") });
    let form = form_beside(&union, &schemas);
    assert!(form.contains("bark") && form.contains("meow") && form.contains("name"), "{form}");
}

/// Unions, of which each has these of the others and what is its own; what the property of type `U0` says of its texts.
fn alternatives_of_unions(count: usize, others: fn(usize, usize) -> bool, own: fn(usize) -> Value) -> (usize, usize) {
    let refer = |index: usize| json!({ "$ref": format!("#/components/schemas/U{index}") });
    let union = |index: usize| {
        let inner = (0..count).filter(|other| others(index, *other)).map(refer);
        let variants: Vec<Value> = inner.chain([own(index)]).collect();
        (format!("U{index}"), json!({ "oneOf": variants }))
    };
    let components: serde_json::Map<String, Value> = (0..count).map(union).collect();
    let api = model(&refer(0), &components.into());
    let fields = api.types.values().filter_map(|def| match &def.shape {
        Shape::Struct(object) => object.fields.iter().find(|field| field.wire == "it"),
        _ => None,
    });
    let said = fields.map(|field| field.facts.alternatives.len()).sum();
    (said, count_of_left_out(&api))
}

fn count_of_left_out(api: &crate::ir::Api) -> usize {
    count(api, "alternatives-left-out")
}

#[test]
fn texts_of_unions_in_unions_are_told_once() {
    let limited = |index: usize| json!({ "type": "string", "maxLength": index + 1 });
    let same = |_: usize| json!({ "type": "string" });
    let later = |index: usize, other: usize| other > index;
    assert_eq!(alternatives_of_unions(24, later, limited), (24, 0));
    assert!(alternatives_of_unions(24, later, same).0 < 5);
    assert_eq!(alternatives_of_unions(24, |index, other| other != index, same).1, 0, "a cycle is cut");
    assert!(alternatives_of_unions(60, later, limited).1 > 0, "what has no room is counted");
}
