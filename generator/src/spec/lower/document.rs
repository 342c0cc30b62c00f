//! Everything but schemas: what 3.1 leaves out or adds around them.

use super::{Log, nulls};
use crate::diagnostic::Pointer;
use crate::spec::grammar::{FieldSlot, ObjectKind, Trail, slot, walk};
use serde_json::{Map, Value};

/// Lowers one object that is not a schema.
pub(super) fn object(value: &mut Value, kind: ObjectKind, at: &Trail<'_>, log: &mut Log) {
    let Value::Object(map) = value else { return };
    if !map.contains_key("$ref") {
        match kind {
            ObjectKind::Response => drop(map.entry("description").or_insert("".into())),
            ObjectKind::Operation => drop(map.entry("responses").or_insert_with(|| Value::Object(Map::new()))),
            ObjectKind::Parameter => parameter(map, at, log),
            ObjectKind::Header => value_of_any_type(map, at, log),
            ObjectKind::Components => components(map, at, log),
            _ => {}
        }
        if matches!(kind, ObjectKind::Parameter | ObjectKind::Header | ObjectKind::MediaType) {
            nulls::example(map, log);
        }
    }
    let unknown = map.keys().filter(|key| slot(kind, key) == FieldSlot::Unknown);
    unknown.for_each(|key| log.note("unknown-field", at.child(key)));
}

fn parameter(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    value_of_any_type(map, at, log);
    // A path has no room for a value that is left out, so the specification allows nothing else.
    if map.get("in").and_then(Value::as_str) == Some("path") && map.get("required") != Some(&Value::Bool(true)) {
        map.insert("required".to_owned(), true.into());
        log.rewrite("path-parameter-required");
    }
}

fn value_of_any_type(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    if !map.contains_key("schema") && !map.contains_key("content") {
        map.insert("schema".to_owned(), Value::Object(Map::new()));
        log.note("missing-schema", at.pointer());
    }
}

/// Path items are inlined by now, and `openapiv3` has no room for mutual TLS, which a client's transport is set up for.
fn components(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    map.shift_remove("pathItems");
    let Some(Value::Object(schemes)) = map.get_mut("securitySchemes") else { return };
    schemes.retain(|name, scheme| {
        let mutual_tls = scheme.get("type").and_then(Value::as_str) == Some("mutualTLS");
        if mutual_tls {
            log.note("mutual-tls", at.child("securitySchemes").child(name));
        }
        !mutual_tls
    });
}

/// Puts path items, and callbacks of operations, in the places that refer to them: `openapiv3` reads no reference there.
pub(super) fn inline_references(doc: &mut Value, log: &mut Log) {
    // A callback can refer to the path item that it is part of. Each round goes one level in; nobody nests them deeper.
    for _ in 0..4 {
        let found = references_to_inline(doc);
        if found.is_empty() {
            break;
        }
        for (at, target) in found {
            inline(doc, &at, &target);
            log.rewrite("inlined-ref");
        }
    }
    // What is left leads round in circles through callbacks, which no client calls.
    for (at, _) in references_to_inline(doc) {
        if let Some(Value::Object(place)) = doc.pointer_mut(at.as_str()) {
            place.shift_remove("$ref");
        }
        log.note("nested-callback", at);
    }
}

fn references_to_inline(doc: &Value) -> Vec<(Pointer, String)> {
    let mut found = Vec::new();
    walk(doc, &mut |value, kind, at| {
        if !matches!(kind, ObjectKind::PathItem | ObjectKind::Callback) {
            return;
        }
        if let Some(target) = value.get("$ref").and_then(Value::as_str) {
            found.push((at.pointer(), target.to_owned()));
        }
    });
    found
}

/// What stands beside the reference wins over what it refers to.
fn inline(doc: &mut Value, at: &Pointer, target: &str) {
    let Some(Value::Object(target)) = doc.pointer(Pointer::parse(target).as_str()).cloned() else { return };
    if let Some(Value::Object(place)) = doc.pointer_mut(at.as_str()) {
        place.shift_remove("$ref");
        for (key, value) in target {
            place.entry(key).or_insert(value);
        }
    }
}

/// Notes references, other than schemas, whose own description differs from that of what they refer to.
pub(super) fn note_shadowed_prose(doc: &Value, log: &mut Log) {
    walk(doc, &mut |value, kind, at| {
        let Some(target) = value.get("$ref").and_then(Value::as_str).filter(|_| kind != ObjectKind::Schema) else {
            return;
        };
        let described = doc.pointer(Pointer::parse(target).as_str());
        for key in ["summary", "description"] {
            let own = value.get(key);
            if own.is_some() && own != described.and_then(|target| target.get(key)) {
                log.note("reference-prose", at.child(key));
            }
        }
    });
}

/// Puts webhooks back into the document that they were taken out of.
pub(in crate::spec) fn put_webhooks(doc: &mut Value, webhooks: Map<String, Value>) {
    if let (Value::Object(doc), false) = (doc, webhooks.is_empty()) {
        doc.insert("webhooks".to_owned(), webhooks.into());
    }
}

/// Takes the webhooks out of a lowered document.
pub(in crate::spec) fn take_webhooks(doc: &mut Value) -> Map<String, Value> {
    match doc.as_object_mut().and_then(|map| map.shift_remove("webhooks")) {
        Some(Value::Object(webhooks)) => webhooks,
        _ => Map::new(),
    }
}
