//! OpenAPI 3.1 to 3.0, on the untyped tree.
//!
//! In: a checked document of either version. Out: the same meaning in the constructs that `openapiv3` has room for; what
//! 3.0 has no keyword for is kept as an `x-` extension. Pure, idempotent and counted. It refuses to know what a client
//! makes of the constructs.
//!
//! Extensions that it writes:
//!
//! - `x-null: true`: null is the only value;
//! - `x-default-null: true`, `x-example-null: true`: `default: null`, `example: null`;
//! - `x-ref-siblings: true`: the schema is a `$ref` with keywords beside it; the reference is the first of its `allOf`;
//! - `x-unread-pattern: true`: values are not held against the `pattern`, of which the document has too many;
//! - `x-exact-<bound>`: a bound as it is written, where a float would round it;
//! - `x-<keyword>`: a JSON Schema keyword that 3.0 does not have, as written.

mod document;
mod habits;
mod keywords;
mod lift;
mod nulls;
mod numbers;
mod open;
mod patterns;
mod types;
mod unknown;

pub(super) use document::take_webhooks;

use super::grammar::{ObjectKind, Trail, walk_mut};
use crate::diagnostic::{Diagnostic, Pointer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What lowering did.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Log {
    /// Constructs that were rewritten without loss: code -> how many.
    pub(super) rewrites: BTreeMap<&'static str, usize>,
    /// Constructs whose meaning is kept but not expressed: code -> where.
    pub(super) notes: BTreeMap<&'static str, Vec<Pointer>>,
    /// What is not OpenAPI, and what was done instead.
    pub(super) findings: Vec<Diagnostic>,
    /// What is left for patterns.
    patterns: patterns::PatternRoom,
}

impl Log {
    /// Counts a lossless rewrite.
    fn rewrite(&mut self, code: &'static str) {
        *self.rewrites.entry(code).or_default() += 1;
    }

    /// Tells something that is not OpenAPI.
    fn find(&mut self, found: Diagnostic) {
        self.findings.push(found);
    }

    /// Notes a construct that is not expressed.
    fn note(&mut self, code: &'static str, at: Pointer) {
        self.notes.entry(code).or_default().push(at);
    }
}

/// Lowers a document in place.
pub(super) fn lower(doc: &mut Value) -> Log {
    let mut log = Log::default();
    document::inline_references(doc, &mut log);
    lift::lift(doc, &mut log);
    document::note_shadowed_prose(doc, &mut log);
    open::components(doc, &mut log);
    walk_mut(doc, &mut |value, kind, at| match kind {
        ObjectKind::Schema => schema(value, at, &mut log),
        kind => document::object(value, kind, at, &mut log),
    });
    log
}

/// Lowers one schema whose subschemas are lowered.
fn schema(value: &mut Value, at: &Trail<'_>, log: &mut Log) {
    if let Value::Bool(anything) = *value {
        log.rewrite("boolean-schema");
        let never = || Map::from_iter([("not".to_owned(), Value::Object(Map::new()))]);
        *value = if anything { Map::new() } else { never() }.into();
    }
    // Anything else that is not an object is told by the typed stage.
    let Value::Object(map) = value else { return };
    habits::schema(map, at, log);
    keywords::definitions(map, at, log);
    keywords::constant(map, log);
    nulls::enumeration(map, log);
    types::lower(map, log);
    nulls::union(map, log);
    nulls::values(map, log);
    numbers::lower(map, log);
    keywords::examples(map, at, log);
    patterns::bound(map, at, log);
    keywords::content(map, log);
    keywords::beyond(map, at, log);
    siblings(map, log);
}

/// `$ref` with keywords beside it: an `allOf` with the reference first, and the keywords.
fn siblings(map: &mut Map<String, Value>, log: &mut Log) {
    if map.len() < 2 {
        return;
    }
    let Some(target) = map.shift_remove("$ref") else { return };
    log.rewrite("ref-siblings");
    let reference = Value::Object(Map::from_iter([("$ref".to_owned(), target)]));
    join_all_of(map, 0, reference);
    map.insert("x-ref-siblings".to_owned(), true.into());
}

/// Adds a member to a schema's `allOf`.
fn join_all_of(map: &mut Map<String, Value>, index: usize, member: Value) {
    let members = map.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
    // Where `allOf` is something else, the typed stage tells so.
    if let Value::Array(members) = members {
        members.insert(index.min(members.len()), member);
    }
}

/// Sets a flag of a schema; the order of its other keywords stays.
fn set(map: &mut Map<String, Value>, key: &str) {
    map.insert(key.to_owned(), true.into());
}

#[cfg(test)]
mod tests;
