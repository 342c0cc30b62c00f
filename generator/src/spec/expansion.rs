//! How much operations say together with what they refer to.
//!
//! In: a lowered document. Out: an error where what many operations share (parameters, replies, bodies, headers) comes to too much:
//! every operation tells it anew. Schemas do not count: each is a type, and told once.

use super::parse;
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use serde_json::Value;
use std::collections::BTreeMap;

/// Components that an operation takes in whole.
const SECTIONS: [&str; 7] = ["callbacks", "examples", "headers", "links", "parameters", "requestBodies", "responses"];

/// References inside each other that are followed: callbacks of callbacks, and aliases of aliases.
const DEEPEST: usize = 100;

/// Refuses a document whose operations come to more than a text of this length may.
pub(super) fn check(doc: &Value, text: &str) -> Result<(), Failure> {
    let most = parse::most_of(text);
    let (mut sizes, mut left) = (Sizes { doc, known: BTreeMap::new(), depth: 0 }, most);
    for section in ["paths", "webhooks"] {
        for (path, item) in doc.get(section).and_then(Value::as_object).into_iter().flatten() {
            match left.checked_sub(sizes.of(item)) {
                Some(rest) => left = rest,
                None => return Err(too_large(most, Pointer::root().child(section).child(path)).into()),
            }
        }
    }
    Ok(())
}

/// Sizes of values, in bytes of text, with what they refer to.
struct Sizes<'d> {
    doc: &'d Value,
    /// Those of components, by reference; nothing for one that is being looked at.
    known: BTreeMap<&'d str, usize>,
    /// References inside each other.
    depth: usize,
}

impl<'d> Sizes<'d> {
    fn of(&mut self, value: &'d Value) -> usize {
        match value {
            Value::String(text) => text.len(),
            Value::Array(items) => items.iter().fold(0, |sum, item| self.of(item).saturating_add(sum)),
            Value::Object(fields) => match fields.get("$ref").and_then(Value::as_str) {
                Some(target) => self.of_target(target),
                None => fields
                    .iter()
                    .fold(0, |sum, (key, field)| self.of(field).saturating_add(key.len()).saturating_add(sum)),
            },
            Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        }
    }

    fn of_target(&mut self, target: &'d str) -> usize {
        let Some(pointer) = target.strip_prefix("#/components/") else { return target.len() };
        if !pointer.split_once('/').is_some_and(|(section, _)| SECTIONS.contains(&section)) {
            return target.len();
        }
        if self.depth == DEEPEST || self.known.contains_key(target) {
            return self.known.get(target).copied().unwrap_or_default();
        }
        self.known.insert(target, 0);
        self.depth += 1;
        let size = self.doc.pointer(&target[1..]).map_or(0, |component| self.of(component));
        self.depth -= 1;
        self.known.insert(target, size);
        size
    }
}

fn too_large(most: usize, at: Pointer) -> Diagnostic {
    let message = format!(
        "with what they refer to (parameters, replies, headers), the operations come to more than {} MiB",
        most >> 20
    );
    Diagnostic::error("too-large", message).at(at).help("say less in what many operations share")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shared(description: &str) -> Value {
        let operation = json!({"get": {"responses": {"200": {"$ref": "#/components/responses/A"}}}});
        let paths: serde_json::Map<_, _> = (0..300).map(|at| (format!("/{at}"), operation.clone())).collect();
        json!({"paths": paths, "components": {
            "responses": {"A": {"description": "", "headers": {"X": {"$ref": "#/components/headers/X"}}}},
            "headers": {"X": {"description": description}},
        }})
    }

    #[test]
    fn what_operations_share_counts_at_each() {
        assert!(check(&shared(&"x".repeat(50_000)), "").is_ok());
        let Failure(told) = check(&shared(&"x".repeat(60_000)), "").expect_err("16 MiB are less than 300 times 60 KB");
        assert_eq!((told[0].code, told[0].pointer.as_ref().map(Pointer::as_str)), ("too-large", Some("/paths/~1279")));
    }

    #[test]
    fn what_refers_to_itself_comes_to_an_end() {
        let callback = json!({"{$url}": {"post": {"callbacks": {"c": {"$ref": "#/components/callbacks/C"}}}}});
        let item = json!({"post": {"callbacks": {"c": {"$ref": "#/components/callbacks/C"}}}});
        assert!(check(&json!({"paths": {"/": item}, "components": {"callbacks": {"C": callback}}}), "").is_ok());
    }
}
