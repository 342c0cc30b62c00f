//! Everything that is said to fit is read.

use super::*;
use crate::spec::grammar::without_children;
use crate::spec::typed::try_read;
use serde_json::json;

/// Every value that there is a kind of.
fn values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(1),
        json!(-1),
        json!(0.5),
        json!("date"),
        json!("query"),
        json!([]),
        json!(["a"]),
        json!([1]),
        json!([null]),
        json!({}),
        json!({"a": {}}),
        json!({"a": 1}),
        json!([{}]),
        json!([{"a": []}]),
        json!([{"a": 1}]),
    ]
}

/// Objects with these fields at least, and every two fields of `keys` with every value.
fn check(kind: ObjectKind, base: &Value, keys: &[&str]) {
    let (values, mut plain, mut others) = (values(), 0, 0);
    let pairs = keys.iter().flat_map(|first| keys.iter().map(move |second| (*first, *second)));
    for (first, second) in pairs {
        for (one, other) in values.iter().flat_map(|one| values.iter().map(move |other| (one, other))) {
            let mut object = base.clone();
            (object[first], object[second]) = (one.clone(), other.clone());
            if !fits(&object, kind) {
                others += 1;
                continue;
            }
            plain += 1;
            assert!(try_read(&without_children(&object, kind), kind).is_ok(), "{kind:?} {object}");
        }
    }
    assert!(plain > 20 && others > 20, "{kind:?}: {plain}, {others}");
}

#[test]
fn plain_schemas_are_read() {
    let keywords = "description title nullable readOnly writeOnly deprecated format enum items properties required example \
        default x-more $ref pattern additionalProperties uniqueItems minLength maxItems minimum maximum oneOf anyOf allOf type";
    let keywords: Vec<&str> = keywords.split(' ').filter(|word| !word.is_empty()).collect();
    for ty in ["array", "boolean", "integer", "number", "object", "string", "any"] {
        check(ObjectKind::Schema, &json!({"type": ty}), &keywords);
    }
    check(ObjectKind::Schema, &json!({}), &keywords);
}

#[test]
fn other_plain_objects_are_read() {
    let check = |kind, base: Value, keys: &str| check(kind, &base, &keys.split(' ').collect::<Vec<_>>());
    check(ObjectKind::MediaType, json!({}), "schema example examples encoding x-a $ref");
    check(ObjectKind::PathItem, json!({}), "get put post delete patch head parameters servers summary x-a $ref");
    check(ObjectKind::Responses, json!({}), "200 4XX 5xx default 20 x-a 999 000");
    let operation =
        "operationId summary description tags deprecated parameters requestBody responses security x-a callbacks";
    check(ObjectKind::Operation, json!({"responses": {}}), operation);
    let parameter = json!({"name": "a", "in": "query", "schema": {}});
    let fields = "name in description required deprecated schema example style explode content x-a $ref";
    for place in ["query", "path", "header", "cookie"] {
        let mut parameter = parameter.clone();
        parameter["in"] = place.into();
        check(ObjectKind::Parameter, parameter, fields);
    }
    check(
        ObjectKind::Header,
        json!({"schema": {}}),
        "name in description required schema example style content x-a $ref",
    );
    check(ObjectKind::Example, json!({}), "summary description value externalValue x-a $ref");
    check(ObjectKind::RequestBody, json!({"content": {}}), "description required content x-a $ref");
    check(ObjectKind::Response, json!({"description": ""}), "description required content headers x-a $ref");
}

#[test]
fn a_reference_alone_is_plain() {
    assert!(fits(&json!({"$ref": "#/a"}), ObjectKind::Response));
    assert!(!fits(&json!({"$ref": 1}), ObjectKind::Response));
    assert!(!fits(&json!({"$ref": "#/a"}), ObjectKind::Info));
}
