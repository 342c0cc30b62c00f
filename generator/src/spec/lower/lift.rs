//! References into the middle of something: `#/components/schemas/A/properties/b`, `#/paths/~1a/get/responses/200`.
//!
//! `openapiv3` users look references up by the name of a component. So what such a reference means becomes a component,
//! and its old place refers to it.

use super::Log;
use crate::diagnostic::Pointer;
use crate::spec::grammar::{ObjectKind, kind_at};
use crate::spec::references;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Lifts every target of a reference that is not a component.
pub(super) fn lift(doc: &mut Value, log: &mut Log) {
    let mut deep: BTreeMap<Pointer, ObjectKind> = BTreeMap::new();
    references::each_mut(doc, &mut |target| {
        let at = Pointer::parse(target);
        if let Some(kind) = kind_at(&at).filter(|_| !is_component(&at)) {
            deep.insert(at, kind);
        }
    });
    // Inner before outer: once the outer is moved, a pointer into it leads nowhere.
    let mut deep: Vec<(Pointer, ObjectKind)> = deep.into_iter().collect();
    deep.sort_by_key(|(at, _)| std::cmp::Reverse(at.segments().count()));
    let mut numbers = BTreeMap::new();
    let names: BTreeMap<String, String> = deep
        .into_iter()
        .filter_map(|(at, kind)| Some((at.to_string(), move_out(doc, &at, kind, &mut numbers)?)))
        .collect();
    if names.is_empty() {
        return;
    }
    references::each_mut(doc, &mut |target| {
        if let Some(name) = names.get(target.as_str()) {
            log.rewrite("deep-ref");
            target.clone_from(name);
        }
    });
}

fn is_component(at: &Pointer) -> bool {
    let mut steps = at.segments();
    steps.next().as_deref() == Some("components") && steps.count() == 2
}

/// The number to try next behind a name that is taken.
type NextNumbers = BTreeMap<String, usize>;

/// Makes what stands at a place a component, and returns the reference to it.
fn move_out(doc: &mut Value, at: &Pointer, kind: ObjectKind, numbers: &mut NextNumbers) -> Option<String> {
    let section = kind.section()?;
    let name = free_name(doc, at, section, numbers);
    let reference = Pointer::root().child("components").child(section).child(&name).to_string();
    let place = doc.pointer_mut(at.as_str())?;
    let link = Value::Object(Map::from_iter([("$ref".to_owned(), reference.clone().into())]));
    let moved = std::mem::replace(place, link);
    let components = entry(doc.as_object_mut()?, "components")?;
    entry(components, section)?.insert(name, moved);
    Some(reference)
}

fn entry<'m>(map: &'m mut Map<String, Value>, key: &str) -> Option<&'m mut Map<String, Value>> {
    map.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}

/// The shortest tail of the pointer's steps that is not taken, without the steps that are keywords of every schema.
fn free_name(doc: &Value, at: &Pointer, section: &str, numbers: &mut NextNumbers) -> String {
    const COMMON: &[&str] =
        &["components", "schemas", "properties", "items", "$defs", "definitions", "schema", "content"];
    let taken =
        |name: &str| doc.pointer(Pointer::root().child("components").child(section).child(name).as_str()).is_some();
    let steps: Vec<String> = at.segments().filter(|step| !COMMON.contains(&&**step)).map(|step| word(&step)).collect();
    let tails = (0..steps.len()).rev().map(|first| steps[first..].join("_"));
    let all = steps.join("_");
    let next = numbers.entry(all.clone()).or_insert(2);
    let numbered = std::iter::from_fn(|| {
        *next += 1;
        Some(format!("{all}_{}", *next - 1))
    });
    let starts_well = |name: &String| name.starts_with(|c: char| c.is_ascii_alphabetic());
    tails.filter(starts_well).chain(numbered).find(|name| !taken(name)).expect("numbers do not end")
}

/// A step with only the characters that a component's name may have.
fn word(step: &str) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    step.chars().map(allowed).collect::<String>().trim_matches('_').to_owned()
}
