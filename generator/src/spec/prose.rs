//! Whose text for people a document keeps.
//!
//! In: an untyped document. Out: the same with an input for the naming rules set aside, and without its prose where the
//! mode says so. Titles, names and examples stay: they are facts. It refuses to know other prose (that is the overlay's).

use super::grammar::{FieldSlot, ObjectKind, slot, walk_mut};
use crate::diagnostic::Pointer;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Whose prose goes into the generated crate and its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Prose {
    /// The document's own descriptions and summaries.
    Spec,
    /// Only what overlays add; the document's are taken away.
    Own,
}

/// Where an operation's original `summary` is kept: names are made from it in both modes, so that they are the same.
const NAMING_SUMMARY: &str = "x-naming-summary";

/// Extensions that hold text for people.
const EXTENSIONS: &[&str] = &["x-sdk-deprecation-message"];

/// Sets summaries aside for naming, and takes the prose away if the mode is [`Prose::Own`]. Returns the places of texts that were
/// too long and are cut.
pub(super) fn prepare(doc: &mut Value, prose: Prose) -> Vec<Pointer> {
    let mut cut = Vec::new();
    walk_mut(doc, &mut |value, kind, at| {
        let Value::Object(map) = value else { return };
        if kind == ObjectKind::Operation
            && let Some(summary) = map.get("summary").cloned()
        {
            map.entry(NAMING_SUMMARY).or_insert(summary);
        }
        if prose == Prose::Own {
            strip(map, kind);
        }
        for (key, text) in map {
            if let Value::String(text) = text
                && text.len() > LONGEST
                && slot(kind, key) == FieldSlot::Prose
            {
                let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end));
                text.truncate(end.unwrap_or_default());
                text.push_str(" ...");
                cut.push(at.child(key));
            }
        }
    });
    cut
}

/// A text for people is no longer than this, in bytes: it stands in every document, and twice in the crate.
const LONGEST: usize = 100_000;

fn strip(map: &mut Map<String, Value>, kind: ObjectKind) {
    let bare = map.len();
    map.retain(|key, _| slot(kind, key) != FieldSlot::Prose && !EXTENSIONS.contains(&key.as_str()));
    // Beside a `$ref`, 3.1 allows these two everywhere.
    if map.contains_key("$ref") {
        map.retain(|key, _| key != "description" && key != "summary");
    }
    // A reference that had prose beside it is not the same as one that stands alone: types are told apart by it.
    if kind == ObjectKind::Schema && map.len() < bare && map.len() == 1 && map.contains_key("$ref") {
        map.insert("x-ref-siblings".to_owned(), true.into());
    }
    if kind == ObjectKind::SecurityScheme {
        strip_scopes(map);
    }
}

/// OAuth scopes are a map from their name to prose, which must be there.
fn strip_scopes(map: &mut Map<String, Value>) {
    let flows = map.get_mut("flows").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    for flow in flows {
        let scopes = flow.get_mut("scopes").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
        scopes.for_each(|scope| *scope = "".into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "info": {"title": "t", "description": "prose"},
            "paths": {"/a": {"get": {
                "summary": "List things", "description": "prose",
                "parameters": [{"name": "description", "in": "query", "description": "prose", "schema": {
                    "properties": {"description": {"title": "kept", "description": "prose", "example": {"description": "kept"}}},
                    "enum": ["description"], "externalDocs": {"url": "u"},
                }}],
                "responses": {"200": {"$ref": "#/components/responses/A", "description": "prose"}},
            }}},
            "components": {"schemas": {"A": {"$ref": "#/components/schemas/B", "description": "prose"}}},
        })
    }

    #[test]
    fn own_takes_prose_away_and_nothing_else() {
        let mut doc = document();
        prepare(&mut doc, Prose::Own);
        let expected = json!({
            "info": {"title": "t"},
            "paths": {"/a": {"get": {
                "parameters": [{"name": "description", "in": "query", "schema": {
                    "properties": {"description": {"title": "kept", "example": {"description": "kept"}}},
                    "enum": ["description"],
                }}],
                "responses": {"200": {"$ref": "#/components/responses/A"}},
                "x-naming-summary": "List things",
            }}},
            "components": {"schemas": {"A": {"$ref": "#/components/schemas/B", "x-ref-siblings": true}}},
        });
        assert_eq!(doc, expected);
    }

    #[test]
    fn spec_only_copies_the_summary() {
        let mut doc = document();
        prepare(&mut doc, Prose::Spec);
        let mut expected = document();
        expected["paths"]["/a"]["get"]["x-naming-summary"] = "List things".into();
        assert_eq!(doc, expected);
    }
}
