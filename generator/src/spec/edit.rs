//! Small changes to an untyped tree.
//!
//! In: a tree and the places of what is to go. Out: the tree without it. Each array and each object is gone through once, however
//! much of it goes. It refuses to know why.

use crate::diagnostic::Pointer;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Takes nodes out of the objects and the arrays that they are in; indices are those from before.
pub(super) fn take_out_all<'p>(tree: &mut Value, all: impl IntoIterator<Item = &'p Pointer>) {
    let mut by_place: BTreeMap<(usize, &str), BTreeSet<String>> = BTreeMap::new();
    for at in all {
        let Some((outer, _)) = at.as_str().rsplit_once('/') else { continue };
        let key = at.segments().last().unwrap_or_default().into_owned();
        by_place.entry((outer.matches('/').count(), outer)).or_default().insert(key);
    }
    // Inner before outer, so that the indices of what is still to go stay right.
    for ((_, outer), keys) in by_place.into_iter().rev() {
        match tree.pointer_mut(outer) {
            Some(Value::Object(map)) => drop_keys(map, &keys),
            Some(Value::Array(items)) => {
                let gone: BTreeSet<usize> = keys.iter().filter_map(|key| key.parse().ok()).collect();
                let mut indices = 0..;
                items.retain(|_| indices.next().is_some_and(|index| !gone.contains(&index)));
            }
            _ => {}
        }
    }
}

/// Drops entries of an object; the others keep their order.
pub(super) fn drop_keys(map: &mut Map<String, Value>, keys: &BTreeSet<String>) {
    match keys.first() {
        Some(only) if keys.len() == 1 => drop(map.shift_remove(only)),
        Some(_) => map.retain(|key, _| !keys.contains(key)),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_goes_is_named_by_the_places_from_before() {
        let mut tree = json!({ "a": [0, [1, 2, 3], 4, { "b": 5, "c/d": 6, "e": 7, "f": 8 }], "g": 9 });
        let gone = ["/a/0", "/a/1/0", "/a/1/2", "/a/3/b", "/a/3/c~1d", "/a/3/f", "/a/2", "/nothing/here", "", "/a/x"];
        take_out_all(&mut tree, &gone.map(Pointer::parse));
        assert_eq!(tree, json!({ "a": [[2], { "e": 7 }], "g": 9 }));
    }
}
