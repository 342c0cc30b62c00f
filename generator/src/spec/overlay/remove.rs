//! Removes values from a tree.
//!
//! In: a tree and pointers. Out: the tree without what stood there. Each array and each object is gone through once,
//! however much of it goes. It refuses to know why.

use crate::diagnostic::Pointer;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Removes all of these; they are distinct.
pub(super) fn all(doc: &mut Value, found: &[String]) {
    let mut by_place: BTreeMap<(usize, &str), BTreeSet<String>> = BTreeMap::new();
    for at in found {
        let (outer, _) = at.rsplit_once('/').unwrap_or_default();
        let at = Pointer::parse(at);
        let key = at.segments().last().unwrap_or_default();
        by_place.entry((outer.matches('/').count(), outer)).or_default().insert(key.into_owned());
    }
    // Inner before outer, so that the indices of what is still to go stay right.
    for ((_, outer), keys) in by_place.into_iter().rev() {
        match doc.pointer_mut(outer) {
            Some(Value::Object(map)) => map.retain(|key, _| !keys.contains(key)),
            Some(Value::Array(items)) => {
                let mut index = 0;
                items.retain(|_| {
                    index += 1;
                    !keys.contains(&(index - 1).to_string())
                });
            }
            _ => {}
        }
    }
}
