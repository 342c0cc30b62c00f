//! Samples of small documents, as JSON.

use super::{Sample, Samples, Values, Wording, of_name};
use crate::Generator;
use serde_json::{Value, json};

/// The bodies of an operation whose body has this schema: required only, and full.
fn bodies(schema: &Value, values: Values) -> [Value; 2] {
    let found = samples(&json!({ "content": { "application/json": { "schema": schema } } }), values);
    found.try_into().expect("one content type has two samples")
}

fn samples(body: &Value, values: Values) -> Vec<Value> {
    samples_of(body, &json!({ "204": { "description": "" } }), values)
}

fn samples_of(body: &Value, responses: &Value, values: Values) -> Vec<Value> {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/things": { "post": { "requestBody": body, "responses": responses } } },
        "components": { "schemas": {
            "Tree": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "child": { "$ref": "#/components/schemas/Tree" },
                "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
            } },
        } },
    });
    let model = Generator::from_text("things.json", document.to_string()).model().expect("the document is valid");
    let made = Samples::new(&model.api, values);
    assert_eq!(made.unmet, []);
    made.samples
        .iter()
        .map(|sample| sample.body.as_ref().map_or(Value::Null, |body| body.to_json(&model.api)))
        .collect()
}

/// The value of a required property `it` with this schema.
fn value(schema: &Value) -> Value {
    let object = json!({ "type": "object", "required": ["it"], "properties": { "it": schema } });
    let [required, _] = bodies(&object, Values::Document);
    required["it"].clone()
}

#[test]
fn an_example_goes_before_a_default_and_both_before_what_is_made() {
    let schema = |example: Value| json!({ "type": "string", "maxLength": 5, "example": example, "default": "plain" });
    assert_eq!(value(&schema(json!("short"))), "short");
    assert_eq!(value(&schema(json!("too long"))), "plain");
    assert_eq!(value(&json!({ "type": "string", "maxLength": 1 })), "i");
}

#[test]
fn the_outermost_example_wins() {
    let schema = json!({
        "type": "object",
        "required": ["from"],
        "properties": { "from": { "type": "string", "example": "inner" }, "to": { "type": "string", "example": "kept" } },
        "example": { "from": "outer" },
    });
    assert_eq!(
        bodies(&schema, Values::Document),
        [json!({ "from": "outer" }), json!({ "from": "outer", "to": "kept" })]
    );
    let of_body = json!({ "content": { "application/json": { "schema": schema, "example": { "from": "body" } } } });
    assert_eq!(samples(&of_body, Values::Document)[0], json!({ "from": "body" }));
    assert_eq!(bodies(&schema, Values::Made)[0], json!({ "from": "from" }));
}

#[test]
fn formats_have_values() {
    let of = |format: &str| value(&json!({ "type": "string", "format": format }));
    assert_eq!([of("date"), of("email")], [json!("2026-01-15"), json!("user@example.com")]);
    assert_eq!(value(&json!({ "type": "string", "x-format": "+E.164" })), "+13125550001");
}

#[test]
fn patterns_and_lengths_are_met_together() {
    let of = |pattern: &str, least: usize, most: usize| {
        value(&json!({ "type": "string", "pattern": pattern, "minLength": least, "maxLength": most }))
    };
    assert_eq!(of(r"^\d{6}$", 6, 6), "111111");
    assert_eq!(of("^[A-Z]{2}-[0-9]+$", 6, 10), "AA-111");
    assert_eq!(of("^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$", 5, 9), "aaa-aaa");
    assert_eq!(of("^wss?://", 1, 99), "wss://example.com");
}

#[test]
fn numbers_keep_to_their_limits() {
    let of = |kind: &str, limits: Value| {
        let mut schema = limits;
        schema["type"] = kind.into();
        value(&schema)
    };
    assert_eq!(of("integer", json!({ "minimum": 30, "maximum": 60 })), 30);
    assert_eq!(of("integer", json!({ "exclusiveMinimum": 0, "maximum": 1000 })), 1);
    assert_eq!(of("integer", json!({ "maximum": -3 })), -3);
    assert_eq!(of("integer", json!({ "minimum": 15, "multipleOf": 10 })), 20);
    assert_eq!(of("integer", json!({ "minimum": 5, "example": 4 })), 5);
    assert_eq!(of("integer", json!({ "minimum": 9_007_199_254_740_993_i64 })), 9_007_199_254_740_993_i64);
    assert_eq!(of("integer", json!({ "exclusiveMinimum": i64::MAX - 1, "maximum": i64::MAX })), i64::MAX);
    assert_eq!(
        of("integer", json!({ "minimum": 9_007_199_254_740_993_i64, "multipleOf": 10 })),
        9_007_199_254_741_000_i64
    );
    assert_eq!(of("integer", json!({ "minimum": u64::MAX - 1 })), u64::MAX - 1);
    assert_eq!(
        of("integer", json!({ "minimum": i64::MAX, "minLength": 1, "example": 9_223_372_036_854_775_806_i64 })),
        i64::MAX
    );
    assert_eq!(of("number", json!({ "minimum": 9_007_199_254_740_993_i64 })), 9_007_199_254_740_994.0);
    assert_eq!(of("number", json!({ "minimum": 0, "maximum": 1, "example": 7 })), 0.5);
}

#[test]
fn required_is_minimal_at_every_depth_and_full_is_all_of_it() {
    let schema = json!({
        "type": "object",
        "required": ["inner"],
        "properties": {
            "inner": { "type": "object", "required": ["id"], "properties": {
                "id": { "type": "integer" }, "note": { "type": ["string", "null"] },
            } },
            "flags": { "type": "array", "minItems": 2, "uniqueItems": true, "items": { "enum": ["a", "b", "c"] } },
            "created_at": { "type": "string", "readOnly": true },
        },
    });
    let full = json!({ "inner": { "id": 1, "note": "note" }, "flags": ["a", "b"] });
    assert_eq!(bodies(&schema, Values::Document), [json!({ "inner": { "id": 1 } }), full]);
}

#[test]
fn recursion_ends_where_the_type_comes_again() {
    let [required, full] = bodies(&json!({ "$ref": "#/components/schemas/Tree" }), Values::Document);
    assert_eq!([required, full], [json!({ "name": "name" }), json!({ "name": "name" })]);
}

#[test]
fn a_union_is_the_variant_that_its_example_shows() {
    let variant = |tag: &str, key: &str| {
        json!({ "type": "object", "required": ["kind", key], "properties": {
            "kind": { "enum": [tag] }, key: { "type": "string" },
        } })
    };
    let mut schema = json!({ "oneOf": [variant("a", "x"), variant("b", "y")] });
    assert_eq!(value(&schema), json!({ "kind": "a", "x": "x" }));
    schema["example"] = json!({ "kind": "b", "y": "shown" });
    assert_eq!(value(&schema), json!({ "kind": "b", "y": "shown" }));
}

#[test]
fn alternatives_are_kept_to() {
    let text = json!({ "type": "string" });
    let properties = json!({ "a": text, "b": text, "c": text });
    let any =
        json!({ "type": "object", "properties": properties, "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] });
    assert_eq!(bodies(&any, Values::Made), [json!({ "a": "a" }), json!({ "a": "a", "b": "b", "c": "c" })]);
    let one =
        json!({ "type": "object", "properties": properties, "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] });
    assert_eq!(bodies(&one, Values::Made), [json!({ "a": "a" }), json!({ "a": "a", "c": "c" })]);
    let without = |name: &str| json!({ "properties": { name: { "not": {} } } });
    let not = json!({ "type": "object", "properties": properties, "oneOf": [
        { "required": ["a"], "properties": { "b": { "not": {} } } }, without("a"),
    ] });
    assert_eq!(bodies(&not, Values::Made), [json!({}), json!({ "a": "a", "c": "c" })]);
}

#[test]
fn a_switch_for_events_fits_the_reply() {
    let schema = json!({ "type": "object", "properties": { "stream": { "type": "boolean", "example": true } } });
    let content =
        |schema: &Value| json!({ "description": "", "content": { "application/json": { "schema": schema } } });
    let samples =
        samples_of(&content(&schema), &json!({ "200": content(&json!({ "type": "object" })) }), Values::Document);
    assert_eq!(samples, [json!({}), json!({ "stream": false }), json!({ "stream": true })]);
}

#[test]
fn an_object_has_as_many_properties_as_it_must() {
    let schema = json!({ "type": "object", "minProperties": 1, "properties": { "a": { "type": "boolean" }, "b": {} } });
    assert_eq!(bodies(&schema, Values::Made)[0], json!({ "a": true }));
}

#[test]
fn every_content_type_has_a_full_sample() {
    let schema = |kind: &str| json!({ "schema": { "type": "object", "properties": { "it": { "type": kind } } } });
    let body = json!({ "content": { "application/json": schema("string"), "multipart/form-data": schema("integer") } });
    assert_eq!(samples(&body, Values::Made), [json!({}), json!({ "it": "it" }), json!({ "it": 1 })]);
}

#[test]
fn what_is_given_goes_before_examples_and_sets_optional_properties_at_every_depth() {
    let person = json!({ "type": "object", "properties": {
        "name": { "type": "string", "example": "Ada" },
        "age": { "type": "integer" },
    } });
    let schema = json!({ "type": "object", "required": ["to"], "properties": {
        "to": { "type": "string", "example": "shown" },
        "note": { "type": "string" },
        "people": { "type": "array", "items": person },
        "left_out": { "type": "string" },
    } });
    let given = json!({ "to": "given", "people": [{ "name": "Grace" }, { "age": 7 }], "unknown": 1 });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/things": { "post": {
            "requestBody": { "content": { "application/json": { "schema": schema } } },
            "responses": { "204": { "description": "" } },
        } } },
    });
    let api = Generator::from_text("things.json", document.to_string()).model().expect("the document is valid").api;
    let id = api.operations.iter().next().expect("there is an operation").0;
    let sample = Sample::for_people(&api, id, Values::Document, Some(&given), Wording { meant: &of_name, fills: true });
    let body = sample.body.expect("it has a body").to_json(&api);
    assert_eq!(body, json!({ "to": "given", "people": [{ "name": "Grace" }, { "age": 7 }] }));
}

/// What an operation's samples come to, in bytes, and how many of their values keep to no rule.
fn size_and_unmet(schemas: &Value) -> (usize, usize) {
    let body = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S0" } } } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/things": { "post": { "requestBody": body, "responses": { "204": { "description": "" } } } } },
        "components": { "schemas": schemas },
    });
    let api = Generator::from_text("things.json", document.to_string()).model().expect("the document is valid").api;
    let made = Samples::new(&api, Values::Document);
    let size = |sample: &Sample| sample.body.as_ref().map_or(0, |body| body.to_json(&api).to_string().len());
    (made.samples.iter().map(size).sum(), made.unmet.len())
}

/// Forty schemas, each with the next one twice.
fn diamond(required: &Value) -> Value {
    let link = |index: usize| {
        let next = json!({ "$ref": format!("#/components/schemas/S{}", index + 1) });
        json!({ "type": "object", "required": required, "properties": { "a": next, "b": next } })
    };
    let schemas = (0..40).map(|index| (format!("S{index}"), link(index)));
    schemas.chain([("S40".to_owned(), json!({ "type": "string" }))]).collect::<serde_json::Map<_, _>>().into()
}

#[test]
fn a_large_sample_leaves_out_what_it_may() {
    let (size, unmet) = size_and_unmet(&diamond(&json!([])));
    assert!(size < 100_000, "{size} bytes");
    assert_eq!(unmet, 0);
    assert_eq!(size_and_unmet(&diamond(&json!(["a", "b"]))), (4, 1), "nothing may be left out");
}

#[test]
fn a_value_that_would_be_too_large_is_counted() {
    let of = |schema: Value| {
        let schemas = json!({ "S0": { "type": "object", "required": ["it"], "properties": { "it": schema } } });
        let (size, unmet) = size_and_unmet(&schemas);
        assert!(size < 1_000, "{size} bytes for {schemas}");
        unmet
    };
    assert_eq!(of(json!({ "type": "string", "minLength": 1_000_000_000 })), 1);
    assert_eq!(of(json!({ "type": "array", "minItems": 1_000_000_000, "items": { "type": "string" } })), 1);
    assert_eq!(of(json!({ "type": "string", "pattern": "^(a{1000}){1000}$" })), 1);
    assert_eq!(of(json!({ "type": "string", "pattern": "^(?=a)a$" })), 1, "look-around is not read");
    assert_eq!(of(json!({ "type": "string", "example": "x".repeat(1_000_000) })), 0);
    assert_eq!(of(json!({ "type": "array", "uniqueItems": true, "minItems": 3, "items": { "type": "boolean" } })), 1);
}

#[test]
fn many_long_texts_are_no_larger_than_a_sample_may_be() {
    let names: Vec<String> = (0..300).map(|index| format!("p{index}")).collect();
    let long = |name: &String| (name.clone(), json!({ "type": "string", "minLength": 5_000 }));
    let properties: serde_json::Map<_, _> = names.iter().map(long).collect();
    let schemas = json!({ "S0": { "type": "object", "required": names, "properties": properties } });
    let (size, unmet) = size_and_unmet(&schemas);
    // Two samples, the required one and the full one, in each of which the same texts have room.
    let whole = super::budget::MOST_TEXT / 5_000;
    assert!(size < 2 * super::budget::MOST_TEXT + 30_000, "{size} bytes");
    assert_eq!(unmet, 300 - whole);
}
