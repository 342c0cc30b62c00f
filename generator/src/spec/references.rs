//! What `$ref`s lead to, on the untyped tree.
//!
//! In: a document. Out: its references in one spelling, and everything that was wrong with them. After that, every
//! reference leads to an object of the kind that belongs in its place, and following references comes to an end. It
//! refuses to know what the targets mean.

mod aliases;
mod anchors;
mod cycles;
mod mend;

pub(super) use mend::mend;

pub(super) use aliases::shorten;

use super::grammar::{ObjectKind, kind_at, walk, walk_mut};
use crate::diagnostic::{Diagnostic, Pointer, stands_at};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeSet;

/// Visits the text of every `$ref`, and of every `discriminator.mapping` value that is a reference.
pub(super) fn each_mut(doc: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    walk_mut(doc, &mut |value, kind, _| targets_mut(value, kind, visit));
}

fn targets_mut(value: &mut Value, kind: ObjectKind, visit: &mut dyn FnMut(&mut String)) {
    if kind.section().is_none() {
        return;
    }
    if let Some(Value::String(target)) = value.get_mut("$ref") {
        visit(target);
    }
    if kind != ObjectKind::Schema {
        return;
    }
    let mapping = value.get_mut("discriminator").and_then(|discriminator| discriminator.get_mut("mapping"));
    for target in mapping.and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        if let Value::String(target) = target
            && target.starts_with("#/")
        {
            visit(target);
        }
    }
}

/// Gives references one spelling. They are URIs, so `{` may be written `%7B` (RFC 6901, section 6); one to the document by its
/// own file's name is one inside it; one by a schema's `$id` or anchor becomes a pointer. Returns how many of the last.
pub(super) fn normalize(doc: &mut Value, file: &str) -> usize {
    let file = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let mut has_names = false;
    walk_mut(doc, &mut |value, kind, _| {
        has_names |= kind == ObjectKind::Schema && anchors::has_name(value);
        targets_mut(value, kind, &mut |target| {
            if let Some(inside) = target.trim_start_matches("./").strip_prefix(file)
                && inside.starts_with("#/")
            {
                *target = inside.to_owned();
            }
            if target.contains('%')
                && let Ok(decoded) = percent_decode_str(target).decode_utf8().map(Cow::into_owned)
            {
                *target = decoded;
            }
        });
    });
    if has_names { anchors::resolve(doc) } else { 0 }
}

/// A reference that leads nowhere, and what is left without it.
struct BadReference {
    diagnostic: Diagnostic,
    instead: &'static str,
    /// The object that stays without its `$ref`; otherwise all of `place` goes.
    object: Option<Pointer>,
    place: Pointer,
}

/// Every reference that leads nowhere, or to something else than belongs there.
fn problems(doc: &Value) -> Vec<BadReference> {
    let mut wrong = Vec::new();
    let names = &NameSearch { doc, left: Cell::new(MOST_SUGGESTIONS) };
    // Most targets are referred to more than once.
    let mut good: BTreeSet<(ObjectKind, &str)> = BTreeSet::new();
    walk(doc, &mut |value, kind, at| {
        if kind.section().is_none() {
            return;
        }
        let target = value.get("$ref");
        let known = target.and_then(Value::as_str).filter(|target| !good.insert((kind, target)));
        if let Some(target) = target.filter(|_| known.is_none())
            && let Some(diagnostic) = reference_problem(names, target, kind)
        {
            target.as_str().map(|target| good.remove(&(kind, target)));
            let object = (!mend::is_nothing_without(kind)).then(|| at.pointer());
            let diagnostic = diagnostic.at(at.child("$ref"));
            wrong.push(BadReference { diagnostic, instead: mend::instead(kind), object, place: at.pointer() });
        }
        if kind == ObjectKind::Schema
            && let Some(Value::Object(mapping)) = value.get("discriminator").and_then(|one| one.get("mapping"))
        {
            let places =
                mapping.iter().map(|(key, target)| (at.child("discriminator").child("mapping").child(key), target));
            wrong.extend(places.filter_map(|(place, target)| {
                let diagnostic = mapping_problem(names, target)?.at(place.clone());
                Some(BadReference { diagnostic, instead: "the value is mapped to nothing", object: None, place })
            }));
        }
    });
    wrong
}

/// What is wrong with one `$ref`, if anything is.
fn reference_problem(names: &NameSearch<'_>, target: &Value, kind: ObjectKind) -> Option<Diagnostic> {
    let Some(target) = target.as_str() else {
        return Some(Diagnostic::error("bad-ref", "a `$ref` is a string"));
    };
    if target.is_empty() {
        return Some(Diagnostic::error("bad-ref", "an empty `$ref` names nothing").help(correct_help()));
    }
    if !target.starts_with('#') {
        return Some(remote_reference(target));
    }
    if !target.starts_with("#/") {
        let message = format!("`{target}` is an anchor or the whole document; only JSON pointers can be followed");
        return Some(Diagnostic::error("bad-ref", message).help(bundle_help()));
    }
    let pointer = Pointer::parse(target);
    if stands_at(names.doc, pointer.as_str()).is_none() {
        return Some(broken_reference(names, target, &pointer));
    }
    match kind_at(&pointer) {
        Some(found) if found == kind => None,
        found => {
            let found = found
                .map_or_else(|| "no object of OpenAPI's".to_owned(), |found| format!("a {} Object", found.title()));
            let message = format!("`{target}` is {found}, but a {} Object belongs here", kind.title());
            Some(Diagnostic::error("wrong-ref", message).help(correct_help()))
        }
    }
}

/// What is wrong with one value of a discriminator's mapping: a reference, or the name of a schema.
fn mapping_problem(names: &NameSearch<'_>, target: &Value) -> Option<Diagnostic> {
    let text = target.as_str().unwrap_or_default();
    let place = Pointer::root().child("components").child("schemas").child(text);
    match text {
        _ if text.starts_with('#') || target.as_str().is_none() => reference_problem(names, target, ObjectKind::Schema),
        _ if names.doc.pointer(place.as_str()).is_some() => None,
        _ if text.contains('/') || text.contains('#') => Some(remote_reference(text)),
        _ => Some(broken_reference(names, text, &place)),
    }
}

fn remote_reference(target: &str) -> Diagnostic {
    Diagnostic::error("remote-ref", format!("`{target}` is in another document")).help(bundle_help())
}

fn broken_reference(names: &NameSearch<'_>, target: &str, pointer: &Pointer) -> Diagnostic {
    let diagnostic = Diagnostic::error("broken-ref", format!("`{target}` names nothing in the document"));
    match names.nearest(pointer) {
        Some(nearest) => diagnostic.help(format!("did you mean `{nearest}`?")),
        None => diagnostic.help(correct_help()),
    }
}

/// A search for what somebody meant; each looks at every name, so that there are not many.
struct NameSearch<'d> {
    doc: &'d Value,
    left: Cell<usize>,
}

/// This many names are looked for.
const MOST_SUGGESTIONS: usize = 20;

/// No name that is longer than this is looked for.
const LONGEST_NAME: usize = 200;

impl NameSearch<'_> {
    /// The name most like the one that is missing, among those that stand where it should.
    fn nearest(&self, missing: &Pointer) -> Option<String> {
        self.left.set(self.left.get().checked_sub(1)?);
        let mut place = self.doc;
        let mut found = Pointer::root();
        for step in missing.segments() {
            if let Some(next) = place.pointer(Pointer::root().child(&step).as_str()) {
                place = next;
                found = found.child(&step);
                continue;
            }
            let is_short = |name: &&str| name.len() <= LONGEST_NAME;
            let step = Some(&*step).filter(is_short)?;
            let names: Vec<&str> = place.as_object()?.keys().map(String::as_str).filter(is_short).collect();
            let name = similar::get_close_matches(step, &names, 1, 0.6).into_iter().next()?;
            return Some(found.child(name).to_string());
        }
        None
    }
}

fn correct_help() -> &'static str {
    "correct the reference, or add what it names, in the document or by an action in an overlay"
}

fn bundle_help() -> &'static str {
    "bundle the document first, so that every `$ref` begins with `#/`"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(schemas: &Value) -> Vec<(&'static str, String)> {
        let mut doc = json!({"components": {"schemas": schemas, "responses": {"R": {}}}});
        mend(&mut doc).into_iter().map(|d| (d.code, d.pointer.map(|at| at.to_string()).unwrap_or_default())).collect()
    }

    #[test]
    fn every_kind_of_bad_reference_is_told() {
        let refer = |target: &str| json!({"$ref": target});
        let schemas = json!({
            "A": refer("#/components/schemas/Gone"), "B": refer("other.yaml#/X"), "C": refer("#here"),
            "D": refer("#/components/responses/R"),
            "E": {"discriminator": {"propertyName": "t", "mapping": {"a": "A", "b": "Nobody"}}},
        });
        let at = |tail: &str| format!("#/components/schemas/{tail}");
        assert_eq!(
            told(&schemas),
            [
                ("broken-ref", at("A/$ref")),
                ("remote-ref", at("B/$ref")),
                ("bad-ref", at("C/$ref")),
                ("wrong-ref", at("D/$ref")),
                ("broken-ref", at("E/discriminator/mapping/b")),
            ]
        );
    }

    #[test]
    fn the_nearest_name_is_suggested() {
        let doc = json!({"components": {"schemas": {"Assistant": {}, "Other": {}}}});
        let names = NameSearch { doc: &doc, left: Cell::new(1) };
        let help = broken_reference(&names, "x", &Pointer::parse("#/components/schemas/Asistant")).help;
        assert_eq!(help.as_deref(), Some("did you mean `#/components/schemas/Assistant`?"));
    }

    #[test]
    fn references_that_lead_back_without_a_step_inward_are_cycles() {
        let all_of =
            json!({"A": {"$ref": "#/components/schemas/B"}, "B": {"allOf": [{"$ref": "#/components/schemas/A"}]}});
        assert_eq!(told(&all_of), [("ref-cycle", "#/components/schemas/B".to_owned())]);
        let tree = json!({"A": {"properties": {"child": {"$ref": "#/components/schemas/A"}}}});
        assert_eq!(told(&tree), []);
    }

    #[test]
    fn percent_encoding_is_undone() {
        let mut doc = json!({"paths": {"/{a}": {"$ref": "#/paths/~1%7Bb%7D"}, "/b": {"$ref": "#/paths/~1100%"},
            "/c": {"$ref": "./api.yaml#/paths/~1b"}, "/d": {"$ref": "my-api.yaml#/paths/~1b"}}});
        normalize(&mut doc, "api.yaml");
        assert_eq!(doc["paths"]["/{a}"]["$ref"], "#/paths/~1{b}");
        assert_eq!(doc["paths"]["/b"]["$ref"], "#/paths/~1100%");
        assert_eq!(doc["paths"]["/c"]["$ref"], "#/paths/~1b");
        assert_eq!(doc["paths"]["/d"]["$ref"], "my-api.yaml#/paths/~1b");
    }
}
