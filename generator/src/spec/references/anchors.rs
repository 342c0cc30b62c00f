//! References by `$id`, `$anchor` and `$dynamicAnchor`, which JSON Schema has beside pointers: rewritten to pointers.

use crate::diagnostic::Pointer;
use crate::spec::grammar::{ObjectKind, walk, walk_mut};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Whether a schema gives itself a name.
pub(super) fn has_name(schema: &Value) -> bool {
    ["$id", "$anchor", "$dynamicAnchor"].iter().any(|key| schema.get(key).is_some())
}

/// Rewrites the references of schemas that name an anchor or an id of the document; returns how many.
pub(super) fn resolve(doc: &mut Value) -> usize {
    let index = SchemaIndex::of(doc);
    let mut targets = BTreeMap::new();
    walk(doc, &mut |value, kind, at| {
        if kind != ObjectKind::Schema {
            return;
        }
        let written = value.get("$ref").or_else(|| value.get("$dynamicRef")).and_then(Value::as_str);
        if let Some(target) = written.and_then(|target| index.find(doc, target, &at.pointer())) {
            targets.insert(at.pointer(), target.to_string());
        }
    });
    walk_mut(doc, &mut |value, _, at| {
        if let (Value::Object(map), false) = (&mut *value, targets.is_empty())
            && ["$ref", "$dynamicRef"].iter().any(|key| map.contains_key(*key))
            && let Some(target) = targets.get(&at.pointer())
        {
            rewrite(map, target);
        }
    });
    targets.len()
}

fn rewrite(map: &mut Map<String, Value>, target: &str) {
    let key = if map.contains_key("$ref") { "$ref" } else { "$dynamicRef" };
    map.shift_remove(key);
    map.insert("$ref".to_owned(), target.into());
}

/// The names that schemas give themselves.
#[derive(Default)]
struct SchemaIndex {
    /// `$id` -> where.
    ids: Vec<(String, Pointer)>,
    /// Anchor -> where; of several of one name, all.
    anchors: BTreeMap<String, Vec<Pointer>>,
}

impl SchemaIndex {
    fn of(doc: &Value) -> Self {
        let mut index = Self::default();
        walk(doc, &mut |value, kind, at| {
            if kind != ObjectKind::Schema {
                return;
            }
            let said = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
            index.ids.extend(said("$id").map(|id| (id.trim_end_matches('#').to_owned(), at.pointer())));
            for name in ["$anchor", "$dynamicAnchor"].iter().filter_map(|key| said(key)) {
                index.anchors.entry(name).or_default().push(at.pointer());
            }
        });
        index
    }

    /// Where a reference leads that stands at `here`; `None` for one that is a pointer into the document already, or leads nowhere.
    fn find(&self, doc: &Value, target: &str, here: &Pointer) -> Option<Pointer> {
        let (resource, fragment) = target.split_once('#').unwrap_or((target, ""));
        let base = if resource.is_empty() {
            self.around(here)
        } else {
            let tail = format!("/{}", resource.trim_start_matches("./"));
            self.ids.iter().find(|(id, _)| id == resource || id.ends_with(&tail)).map(|(_, at)| at)
        };
        if resource.is_empty() && fragment.starts_with('/') && doc.pointer(fragment).is_some() {
            return None;
        }
        match base {
            Some(base) if fragment.is_empty() => Some(base.clone()),
            Some(base) if fragment.starts_with('/') => {
                let inside = Pointer::parse(&format!("{}{fragment}", base.as_str()));
                doc.pointer(inside.as_str()).map(|_| inside)
            }
            None if !resource.is_empty() => None,
            base => self.anchored(fragment, base),
        }
    }

    /// The innermost schema around a place that has an `$id`.
    fn around(&self, here: &Pointer) -> Option<&Pointer> {
        let holds = |at: &Pointer| {
            here.as_str().strip_prefix(at.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let all = self.ids.iter().map(|(_, at)| at).filter(|at| holds(at));
        all.max_by_key(|at| at.as_str().len())
    }

    /// The anchor of this name: inside the base, else the only one.
    fn anchored(&self, name: &str, base: Option<&Pointer>) -> Option<Pointer> {
        let all = self.anchors.get(name)?;
        let inside = base.and_then(|base| all.iter().find(|at| at.as_str().starts_with(base.as_str())));
        inside.or(all.first()).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn anchors_and_ids_become_pointers() {
        let mut doc = json!({"components": {"schemas": {
            "Tree": {
                "$id": "https://example.com/tree", "$dynamicAnchor": "node",
                "properties": {"left": {"$dynamicRef": "#node"}, "right": {"$ref": "#"}, "leaf": {"$ref": "#/$defs/leaf"}},
                "$defs": {"leaf": {"type": "string"}},
            },
            "Color": {"$anchor": "color"},
            "Use": {"items": {"$ref": "#color"}, "not": {"$ref": "tree"}, "allOf": [{"$ref": "https://example.com/tree#/$defs/leaf"}]},
            "Known": {"items": {"$ref": "#/components/schemas/Color"}, "not": {"$ref": "#nobody"}},
        }}});
        assert_eq!(resolve(&mut doc), 6);
        let target = |at: &str| doc.pointer(&format!("/components/schemas/{at}/$ref")).cloned().unwrap_or_default();
        let at = |tail: &str| Value::from(format!("#/components/schemas/{tail}"));
        assert_eq!(target("Tree/properties/left"), at("Tree"));
        assert_eq!(target("Tree/properties/right"), at("Tree"));
        assert_eq!(target("Tree/properties/leaf"), at("Tree/$defs/leaf"));
        assert_eq!(target("Use/items"), at("Color"));
        assert_eq!(target("Use/not"), at("Tree"));
        assert_eq!(target("Use/allOf/0"), at("Tree/$defs/leaf"));
        assert_eq!(target("Known/items"), at("Color"));
        assert_eq!(target("Known/not"), "#nobody");
    }
}
