//! References to references: each leads straight to what is behind the last.
//!
//! In: a document whose references were checked. Out: the same document, in which no chain of aliases has to be followed
//! again for everything that refers to its beginning. It refuses to know what the targets mean.

use crate::diagnostic::Pointer;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Lets every component that is no more than a reference to another such component refer to what is behind.
pub(in crate::spec) fn shorten(doc: &mut Value) {
    let Some(components) = doc.get("components").and_then(Value::as_object) else { return };
    let next: BTreeMap<String, &str> = aliases(components).collect();
    let mut ends: BTreeMap<&str, &str> = BTreeMap::new();
    for start in next.keys() {
        let mut way = Vec::new();
        let mut here = start.as_str();
        // References were checked to come to an end.
        let end = loop {
            match (ends.get(here), next.get(here)) {
                (Some(end), _) => break *end,
                (None, Some(target)) => {
                    way.push(here);
                    here = target;
                }
                (None, None) => break here,
            }
        };
        ends.extend(way.into_iter().map(|alias| (alias, end)));
    }
    let longer = ends.iter().filter(|(alias, end)| next[**alias] != **end);
    let longer: Vec<(String, String)> = longer.map(|(alias, end)| ((*alias).to_owned(), (*end).to_owned())).collect();
    for (alias, end) in longer {
        if let Some(Value::Object(place)) = doc.pointer_mut(Pointer::parse(&alias).as_str()) {
            place.insert("$ref".to_owned(), end.into());
        }
    }
}

/// The components that are references and nothing else, as a reference to each, and their targets.
fn aliases(components: &Map<String, Value>) -> impl Iterator<Item = (String, &str)> {
    components.iter().flat_map(|(section, entries)| {
        let at = Pointer::root().child("components").child(section);
        entries.as_object().into_iter().flatten().filter_map(move |(name, entry)| {
            let target = entry.as_object().filter(|entry| entry.len() == 1)?.get("$ref")?.as_str()?;
            Some((at.child(name).to_string(), target))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_chain_of_aliases_becomes_a_star() {
        let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let last = json!({ "type": "string" });
        let mut doc =
            json!({ "components": { "schemas": { "A": refer("B"), "B": refer("C"), "C": refer("D"), "D": last } } });
        shorten(&mut doc);
        let expected = json!({ "A": refer("D"), "B": refer("D"), "C": refer("D"), "D": last });
        assert_eq!(doc["components"]["schemas"], expected);
    }
}
