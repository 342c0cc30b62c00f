//! `additionalProperties: true` beside a `$ref`: the component is what is open.
//!
//! JSON Schema lets an object have further properties unless it says otherwise, so that the keyword changes no meaning
//! where it is moved to; a component that says it is one that keeps them.

use super::{Log, set};
use crate::spec::grammar::{ObjectKind, walk};
use serde_json::Value;
use std::collections::BTreeSet;

const KEYWORD: &str = "additionalProperties";
const SCHEMAS: &str = "#/components/schemas/";

/// Opens the components that some reference opens, where they say nothing of further properties themselves.
pub(super) fn components(doc: &mut Value, log: &mut Log) {
    let mut opened = BTreeSet::new();
    walk(doc, &mut |value, kind, _| {
        let target = value.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix(SCHEMAS));
        if let (ObjectKind::Schema, Some(target), Some(Value::Bool(true))) = (kind, target, value.get(KEYWORD)) {
            opened.insert(target.to_owned());
        }
    });
    for name in opened {
        // A name with an escape in it names no schema of the map; its reference stays as it is.
        let schema = doc.pointer_mut("/components/schemas").and_then(|schemas| schemas.get_mut(&name));
        let Some(Value::Object(schema)) = schema else { continue };
        if schema.contains_key("properties") && !schema.contains_key(KEYWORD) {
            set(schema, KEYWORD);
            log.rewrite("open-reference");
        }
    }
}
