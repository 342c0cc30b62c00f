//! Everything but schemas: what 3.1 leaves out or adds around them.

use super::{Log, nulls, unknown};
use crate::diagnostic::Pointer;
use crate::spec::grammar::{ObjectKind, Trail, walk};
use crate::spec::parse::Extent;
use serde_json::{Map, Value};

/// Lowers one object that is not a schema.
pub(super) fn object(value: &mut Value, kind: ObjectKind, at: &Trail<'_>, log: &mut Log) {
    let Value::Object(map) = value else { return };
    unknown::fields(map, kind, at, log);
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
    let mut left = MOST_INLINED;
    // A callback can refer to the path item that it is part of. Each round goes one level in; nobody nests them deeper.
    for _ in 0..4 {
        let found = references_to_inline(doc);
        if found.is_empty() {
            return;
        }
        for (at, target) in found {
            if inline(doc, &at, &target, &mut left) {
                log.rewrite("inlined-ref");
            } else {
                log.note("inlined-too-often", at);
            }
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

/// Values that are put in the places of references, at most.
const MOST_INLINED: usize = 1_000_000;

/// References to references are followed this often.
const LONGEST_CHAIN: usize = 100;

/// What a reference comes to, behind any others.
fn aliased<'d>(doc: &'d Value, target: &str) -> Option<&'d Value> {
    let mut found = doc.pointer(Pointer::parse(target).as_str())?;
    for _ in 0..LONGEST_CHAIN {
        let Some(target) = found.get("$ref").and_then(Value::as_str) else { break };
        found = doc.pointer(Pointer::parse(target).as_str())?;
    }
    Some(found)
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

/// What stands beside the reference wins over what it refers to. Whether there was room for it: the reference goes.
fn inline(doc: &mut Value, at: &Pointer, target: &str, left: &mut usize) -> bool {
    let target = aliased(doc, target);
    let has_room = left.checked_sub(target.map_or(0, |target| Extent::of(target).values));
    *left = has_room.unwrap_or(0);
    let target = target.filter(|_| has_room.is_some()).and_then(Value::as_object).cloned();
    if let Some(Value::Object(place)) = doc.pointer_mut(at.as_str()) {
        place.shift_remove("$ref");
        for (key, value) in target.into_iter().flatten() {
            place.entry(key).or_insert(value);
        }
    }
    has_room.is_some()
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

/// Takes the webhooks out of a lowered document.
pub(in crate::spec) fn take_webhooks(doc: &mut Value) -> Map<String, Value> {
    match doc.as_object_mut().and_then(|map| map.shift_remove("webhooks")) {
        Some(Value::Object(webhooks)) => webhooks,
        _ => Map::new(),
    }
}
