//! How the items of two crates differ.

use super::{CrateItem, CrateItems, feature_item};
use crate::diff::change::{CrateClass, ItemChange};
use std::collections::{BTreeMap, BTreeSet};

/// An item that is not the same in both crates.
#[derive(Debug, Clone)]
pub struct ItemDifference {
    /// Before, after, and what that means.
    pub item: ItemChange,
    /// Whether the item that it goes with came or went itself.
    pub goes_with_parent: bool,
    /// Where in the document it comes from.
    pub at: String,
    /// The product it belongs to.
    pub product: String,
}

/// The features of a crate, and what each enables.
type Features = BTreeMap<String, Vec<String>>;

/// Every difference from `old` to `new`, by name; `features` are those of the new crate.
pub fn differences(old: &CrateItems, new: &CrateItems, features: &Features) -> BTreeMap<String, ItemDifference> {
    let mut found = BTreeMap::new();
    for (path, before) in old {
        let after = new.get(path);
        let class = match after {
            None => CrateClass::Breaking,
            Some(after) => class_of(path, before, after, features),
        };
        if class > CrateClass::None {
            let goes_with_parent = after.is_none() && before.parent.as_ref().is_some_and(|of| !new.contains_key(of));
            found.insert(path.clone(), difference(path, Some(before), after, class, goes_with_parent));
        }
    }
    for (path, after) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        let goes_with_parent = after.parent.as_ref().is_some_and(|of| !old.contains_key(of));
        found.insert(path.clone(), difference(path, None, Some(after), CrateClass::Additive, goes_with_parent));
    }
    found
}

fn difference(
    path: &str,
    before: Option<&CrateItem>,
    after: Option<&CrateItem>,
    class: CrateClass,
    goes_with_parent: bool,
) -> ItemDifference {
    let code = |item: Option<&CrateItem>| item.map(|item| item.code.clone());
    let known = after.or(before);
    let (mut before, mut after) = (code(before), code(after));
    if before.is_some() && before == after {
        // The declaration is the same; what it is compiled with is not.
        for code in [&mut before, &mut after].into_iter().flatten() {
            code.push_str(" // with other features than before");
        }
    }
    ItemDifference {
        item: ItemChange { path: path.to_owned(), before, after, class },
        goes_with_parent,
        at: known.map(|item| item.at.clone()).unwrap_or_default(),
        product: known.map(|item| item.product.clone()).unwrap_or_default(),
    }
}

/// What it means that an item is there in both crates.
fn class_of(path: &str, before: &CrateItem, after: &CrateItem, features: &Features) -> CrateClass {
    if path.starts_with("feature `") {
        return feature_class(path, before, after, features);
    }
    let is_lost = !after.gate.is_empty()
        && (before.gate.is_empty()
            || before.gate.iter().any(|feature| enabled(feature, features).is_disjoint(&after.gate)));
    let is_other = without_argument_names(&before.code) != without_argument_names(&after.code);
    if is_lost || is_other || has_swapped(&before.code, &after.code) { CrateClass::Breaking } else { CrateClass::None }
}

/// A feature may enable more; one that it enables no longer is missed, if it is there still.
fn feature_class(path: &str, before: &CrateItem, after: &CrateItem, features: &Features) -> CrateClass {
    let enables =
        |item: &CrateItem| item.code.split('"').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    let was = enables(before);
    if was == enables(after) {
        return CrateClass::None;
    }
    let name = path.trim_start_matches("feature `").trim_end_matches('`');
    let now = enabled(name, features);
    let is_missed = |one: &String| !now.contains(one) && features.contains_key(one);
    if was.iter().any(is_missed) { CrateClass::Breaking } else { CrateClass::Additive }
}

/// A feature and all that it enables.
fn enabled(feature: &str, features: &Features) -> BTreeSet<String> {
    let mut open = vec![feature.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(next) = open.pop() {
        open.extend(features.get(&next).into_iter().flatten().filter(|one| !seen.contains(*one)).cloned());
        seen.insert(next);
    }
    seen
}

/// A function without the names of its arguments: callers do not write them.
fn without_argument_names(code: &str) -> String {
    let Some((head, rest)) = code.strip_prefix("pub fn ").and_then(|rest| rest.split_once('(')) else {
        return code.to_owned();
    };
    let mut out = format!("{head}(");
    for (index, part) in rest.split(", ").enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        out.push_str(part.split_once(": ").map_or(part, |(_, ty)| ty));
    }
    out
}

/// Whether two arguments changed places: what a program gives for the one is then taken for the other.
fn has_swapped(before: &str, after: &str) -> bool {
    let (before, after): (Vec<&str>, Vec<&str>) = (argument_names(before).collect(), argument_names(after).collect());
    let kept = before.iter().filter(|name| after.contains(name));
    !kept.eq(after.iter().filter(|name| before.contains(name)))
}

/// The names of a function's arguments.
fn argument_names(code: &str) -> impl Iterator<Item = &str> {
    let arguments = code.strip_prefix("pub fn ").and_then(|rest| rest.split_once('(')).map(|(_, rest)| rest);
    arguments.into_iter().flat_map(|rest| rest.split(", ")).filter_map(|part| Some(part.split_once(": ")?.0))
}

/// The names of the features of two crates, with whether each is in the one and in the other.
pub fn feature_names(old: &Features, new: &Features) -> Vec<(String, bool, bool)> {
    let all: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    all.into_iter().map(|name| (feature_item(name), old.contains_key(name), new.contains_key(name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(code: &str, gate: &[&str]) -> CrateItem {
        CrateItem {
            code: code.to_owned(),
            parent: None,
            gate: gate.iter().map(|&one| one.to_owned()).collect(),
            at: String::new(),
            product: String::new(),
        }
    }

    fn features(all: &[(&str, &[&str])]) -> Features {
        all.iter().map(|(name, on)| ((*name).to_owned(), on.iter().map(|&one| one.to_owned()).collect())).collect()
    }

    #[test]
    fn arguments_have_no_names_for_callers() {
        let class = |before: &str, after: &str| class_of("f", &item(before, &[]), &item(after, &[]), &Features::new());
        assert_eq!(class("pub fn f(&self, id: &str) -> X", "pub fn f(&self, call_id: &str) -> X"), CrateClass::None);
        assert_eq!(class("pub fn f(&self, id: &str) -> X", "pub fn f(&self, id: i64) -> X"), CrateClass::Breaking);
        let both = |one, other| format!("pub fn f(&self, {one}: &str, {other}: &str) -> X");
        assert_eq!(class(&both("id", "to"), &both("to", "id")), CrateClass::Breaking);
        assert_eq!(class(&both("id", "to"), &both("id", "by")), CrateClass::None);
        assert_eq!(class("pub struct A { pub a: B }", "pub struct A { pub c: B }"), CrateClass::Breaking);
    }

    #[test]
    fn whoever_has_a_feature_keeps_its_items() {
        let all = features(&[("a", &["b"]), ("b", &[]), ("c", &[])]);
        let class = |before: &[&str], after: &[&str]| class_of("f", &item("f", before), &item("f", after), &all);
        assert_eq!(class(&["a"], &["b"]), CrateClass::None);
        assert_eq!(class(&["b"], &["a"]), CrateClass::Breaking);
        assert_eq!(class(&["b"], &["b", "c"]), CrateClass::None);
        assert_eq!(class(&[], &["c"]), CrateClass::Breaking);
        assert_eq!(class(&["c"], &[]), CrateClass::None);
    }

    #[test]
    fn a_feature_may_enable_more() {
        let all = features(&[("a", &["b"]), ("b", &[]), ("c", &[])]);
        let class = |before, after| class_of("feature `a`", &item(before, &[]), &item(after, &[]), &all);
        assert_eq!(class("a = []", "a = [\"b\"]"), CrateClass::Additive);
        assert_eq!(class("a = [\"b\", \"c\"]", "a = [\"b\"]"), CrateClass::Breaking);
        assert_eq!(class("a = [\"b\", \"gone\"]", "a = [\"b\"]"), CrateClass::Additive);
        assert_eq!(class("a = [\"b\", \"c\"]", "a = [\"c\", \"b\"]"), CrateClass::None);
    }
}
