//! What a request leaves out though it is to set everything.

use crate::document::Document;
use crate::schema::Flat;
use serde_json::Value;

/// How many branches of a union are tried.
const CHOICES: usize = 24;

/// The declared properties that a value does not have, inwards. Of a union, the branch that fits best counts; a property
/// whose type the value is inside of already, and one that only servers write, may be absent.
pub(super) fn properties(document: &Document, schema: &Value, value: &Value) -> Vec<String> {
    search(document, schema, value, &[])
}

fn search(document: &Document, schema: &Value, value: &Value, inside: &[String]) -> Vec<String> {
    let branches = Flat::of(document, schema, 0).branches.min(CHOICES);
    let tries = (0..branches).map(|choice| of_branch(document, &Flat::of(document, schema, choice), value, inside));
    tries.min_by_key(Vec::len).unwrap_or_default()
}

fn of_branch(document: &Document, flat: &Flat, value: &Value, inside: &[String]) -> Vec<String> {
    let inside = [inside, &flat.references].concat();
    let mut found = Vec::new();
    match value {
        Value::Object(entries) => {
            for (name, schema) in flat.properties() {
                let problems = match entries.get(name) {
                    Some(entry) => search(document, schema, entry, &inside),
                    None if may_be_absent(document, schema, &inside) => Vec::new(),
                    None => vec!["not set".to_owned()],
                };
                found.extend(problems.into_iter().map(|problem| format!("{name}: {problem}")));
            }
        }
        Value::Array(items) => {
            let schema = flat.get("items").unwrap_or(&Value::Null);
            items.iter().for_each(|item| found.extend(search(document, schema, item, &inside)));
        }
        _ => {}
    }
    found
}

fn may_be_absent(document: &Document, schema: &Value, inside: &[String]) -> bool {
    let flat = Flat::of(document, schema, 0);
    let leads_back = |flat: &Flat| flat.references.iter().any(|reference| inside.contains(reference));
    let items_lead_back = flat.get("items").is_some_and(|items| leads_back(&Flat::of(document, items, 0)));
    flat.is_forbidden() || flat.get("readOnly") == Some(&Value::Bool(true)) || leads_back(&flat) || items_lead_back
}
