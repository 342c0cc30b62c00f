//! References by `$id`, `$anchor` and `$dynamicAnchor`, which JSON Schema has beside pointers: rewritten to pointers.

use crate::diagnostic::Pointer;
use crate::spec::grammar::{ObjectKind, walk, walk_mut};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

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

/// The names that schemas give themselves; of several of one name, the first counts.
#[derive(Default)]
struct SchemaIndex<'d> {
    /// `$id` -> the how manieth it is, and where.
    ids: BTreeMap<&'d str, (usize, Pointer)>,
    /// What an `$id` ends in, from a slash on -> the same.
    tails: BTreeMap<&'d str, (usize, Pointer)>,
    /// Where schemas with an `$id` are.
    bases: BTreeSet<Pointer>,
    /// Anchor -> where.
    anchors: BTreeMap<&'d str, Pointer>,
    /// Where a schema with an `$id` is, and an anchor inside it -> where.
    inner: BTreeMap<(Pointer, &'d str), Pointer>,
}

/// A relative reference has no more steps than these.
const MOST_STEPS: usize = 64;

impl<'d> SchemaIndex<'d> {
    fn of(doc: &'d Value) -> Self {
        let mut index = Self::default();
        walk(doc, &mut |value, kind, at| {
            if kind != ObjectKind::Schema || !has_name(value) {
                return;
            }
            let (said, at) = (|key: &str| value.get(key).and_then(Value::as_str), at.pointer());
            if let Some(id) = said("$id") {
                index.add_id(id.trim_end_matches('#'), &at);
            }
            for name in ["$anchor", "$dynamicAnchor"].iter().filter_map(|key| said(key)) {
                for base in index.bases_around(&at).map(Clone::clone).collect::<Vec<_>>() {
                    index.inner.entry((base, name)).or_insert_with(|| at.clone());
                }
                index.anchors.entry(name).or_insert_with(|| at.clone());
            }
        });
        index
    }

    fn add_id(&mut self, id: &'d str, at: &Pointer) {
        let place = (self.bases.len(), at.clone());
        for (slash, _) in id.rmatch_indices('/').take(MOST_STEPS) {
            self.tails.entry(&id[slash..]).or_insert_with(|| place.clone());
        }
        self.ids.entry(id).or_insert(place);
        self.bases.insert(at.clone());
    }

    /// Where a reference leads that stands at `here`; `None` for one that is a pointer into the document already, or leads nowhere.
    fn find(&self, doc: &Value, target: &str, here: &Pointer) -> Option<Pointer> {
        let (resource, fragment) = target.split_once('#').unwrap_or((target, ""));
        let base = if resource.is_empty() { self.bases_around(here).next() } else { self.named(resource) };
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

    /// The first schema with this `$id`, or with one that ends in it.
    fn named(&self, resource: &str) -> Option<&Pointer> {
        let tail = format!("/{}", resource.trim_start_matches("./"));
        let found = self.ids.get(resource).into_iter().chain(self.tails.get(tail.as_str()));
        found.min_by_key(|(order, _)| *order).map(|(_, at)| at)
    }

    /// The schemas with an `$id` that a place is in, innermost first.
    fn bases_around(&self, here: &Pointer) -> impl Iterator<Item = &Pointer> {
        let upward = std::iter::successors(Some(here.clone()), |at| {
            at.as_str().rfind('/').map(|end| Pointer::parse(&at.as_str()[..end]))
        });
        let steps = if self.bases.is_empty() { 0 } else { usize::MAX };
        upward.take(steps).filter_map(|at| self.bases.get(&at))
    }

    /// The anchor of this name: inside the base, else the first.
    fn anchored(&self, name: &str, base: Option<&Pointer>) -> Option<Pointer> {
        let inside = base.and_then(|base| self.inner.get(&(base.clone(), name)));
        inside.or_else(|| self.anchors.get(name)).cloned()
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
