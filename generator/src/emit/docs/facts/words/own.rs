//! Type words: what the value is, whatever way the schema is written.
//!
//! They read the resolved type: a reference and a composition are what they lead to, null is always said, every value of an
//! enum is listed, and no name makes a guess.

use super::{TypedValue, text};
use crate::ir::{Api, Facts, Shape, TypeId, TypeRef, Union};
use indexmap::IndexSet;
use std::borrow::Cow;
use std::cell::Cell;
use std::hash::Hash;

/// A union inside a union inside ... is described this often.
const UNION_DEPTH: usize = 3;

/// Of unions inside a union, so many variants are described; what is beyond is any.
const MOST_INNER: usize = 200;

/// What is being described.
struct Open<'a> {
    api: &'a Api,
    /// How many variants of unions inside unions may still be described.
    left: Cell<usize>,
}

impl<'a> Open<'a> {
    fn new(api: &'a Api) -> Self {
        Self { api, left: Cell::new(MOST_INNER) }
    }

    /// Takes the room for so many variants; `false` where there is not enough.
    fn take(&self, variants: usize) -> bool {
        let left = self.left.get().checked_sub(variants);
        left.into_iter().for_each(|left| self.left.set(left));
        left.is_some()
    }

    fn union(&self, ty: &TypeRef) -> Option<&'a Union> {
        match ty {
            TypeRef::Named(id) | TypeRef::Boxed(id) => match &self.api.types[*id].shape {
                Shape::Union(union) => Some(union),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The type of a value, whoever sends it.
pub fn typed(api: &Api, value: TypedValue<'_>) -> String {
    or_null(word(&Open::new(api), value.ty, Some(value.facts), 0), value.nullable)
}

/// The type of a value that is one of several: the values of all, where each is an enum, else the distinct words.
pub fn several(api: &Api, typed: &[TypedValue<'_>]) -> String {
    let nullable = typed.iter().any(|value| value.nullable);
    let known: Option<Vec<_>> = typed.iter().map(|value| known_values(api, value.ty, value.facts)).collect();
    let words = match known {
        Some(values) => format!("enum ({})", listed(&distinct(values.into_iter().flatten()))),
        None => distinct(typed.iter().map(|value| word(&Open::new(api), value.ty, Some(value.facts), 0))).join(" | "),
    };
    or_null(words, nullable)
}

fn distinct<T: Hash + Eq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    items.into_iter().collect::<IndexSet<T>>().into_iter().collect()
}

/// A type that nothing is known of beside itself.
pub fn of_type(api: &Api, ty: &TypeRef) -> String {
    word(&Open::new(api), ty, None, 0)
}

/// What a value's type in code does not say: the values of an enum, the format of a string; `None` where it says all.
pub fn beside_code(api: &Api, value: TypedValue<'_>) -> Option<String> {
    words_beside_code(api, value.ty, value.facts)
}

/// The values and the format that a type in code leaves out; of items where it is a list.
fn words_beside_code(api: &Api, ty: &TypeRef, facts: &Facts) -> Option<String> {
    match (ty, facts.items.as_deref(), facts.entries.as_deref()) {
        (TypeRef::Array(item), Some(items), _) => words_beside_code(api, item, items),
        (TypeRef::Array(inner), None, _) | (TypeRef::Nullable(inner), ..) | (TypeRef::Map(inner), _, None) => {
            let values = values(api, inner, &Facts::default());
            values.map(|values| format!("enum: {values}"))
        }
        (TypeRef::Map(value), _, Some(entries)) => words_beside_code(api, value, entries),
        _ => match (values(api, ty, facts), ty) {
            (Some(values), _) => Some(format!("enum: {values}")),
            (None, TypeRef::String) => hint(facts).map(str::to_owned),
            _ => None,
        },
    }
}

fn or_null(words: String, nullable: bool) -> String {
    if nullable && !words.ends_with(" | null") { format!("{words} | null") } else { words }
}

/// The values of an enum, of strings or of anything else, in words.
fn values(api: &Api, ty: &TypeRef, facts: &Facts) -> Option<String> {
    known_values(api, ty, facts).map(|values| listed(&values))
}

fn known_values<'a>(api: &'a Api, ty: &TypeRef, facts: &'a Facts) -> Option<Vec<Cow<'a, str>>> {
    if let TypeRef::Named(id) | TypeRef::Boxed(id) = ty
        && let Shape::StringEnum(values) = &api.types[*id].shape
    {
        return Some(values.iter().map(|value| Cow::Borrowed(value.as_str())).collect());
    }
    let scalar = !matches!(ty, TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Named(_) | TypeRef::Boxed(_));
    (scalar && !facts.values.is_empty()).then(|| facts.values.iter().map(text).collect())
}

/// So many values of an enum are listed wherever it is used; of more, the number is told.
const MOST_LISTED: usize = 500;

fn listed(values: &[impl AsRef<str>]) -> String {
    list(&values[..values.len().min(MOST_LISTED)], values.len())
}

/// Values joined by commas, of so many in all; in quotation marks where a value has a comma itself or a blank at an end, or is empty.
fn list(values: &[impl AsRef<str>], all: usize) -> String {
    let is_plain = |value: &str| !value.is_empty() && !value.contains(',') && value.trim() == value;
    let plain = values.iter().all(|value| is_plain(value.as_ref()));
    let write = |value: &str| if plain { value.to_owned() } else { format!("\"{value}\"") };
    let listed = values.iter().map(|value| write(value.as_ref())).collect::<Vec<_>>().join(", ");
    if all > values.len() { format!("{listed} and {} more", all - values.len()) } else { listed }
}

fn hinted(facts: &Facts) -> String {
    hint(facts).map_or_else(|| "string".to_owned(), |hint| format!("string ({hint})"))
}

/// What a string holds.
fn hint(facts: &Facts) -> Option<&str> {
    match (facts.format.as_deref(), facts.x_format.as_deref()) {
        (Some("uuid"), _) => Some("UUID"),
        (Some("uri" | "url"), _) => Some("URL"),
        (Some(format), _) => Some(format),
        (None, x_format) => x_format.map(|format| format.trim_start_matches('+')),
    }
}

/// One word for a type, with the values of an enum. `facts` tell the format of a string.
fn word(open: &Open<'_>, ty: &TypeRef, facts: Option<&Facts>, depth: usize) -> String {
    if let Some(values) = values(open.api, ty, facts.unwrap_or(&Facts::default())) {
        return format!("enum ({values})");
    }
    match ty {
        TypeRef::String => facts.map_or_else(|| "string".to_owned(), hinted),
        TypeRef::DateTime => "string (date-time)".to_owned(),
        TypeRef::Date => "string (date)".to_owned(),
        TypeRef::I64 => "integer".to_owned(),
        TypeRef::F64 => "number".to_owned(),
        TypeRef::Bool => "boolean".to_owned(),
        TypeRef::File => "file".to_owned(),
        TypeRef::Value => match facts.and_then(|facts| facts.json_type) {
            Some(written) => written.word().to_owned(),
            None => "any".to_owned(),
        },
        TypeRef::Array(item) => {
            format!("array[{}]", word(open, item, facts.and_then(|facts| facts.items.as_deref()), depth))
        }
        TypeRef::Map(value) => match word(open, value, facts.and_then(|facts| facts.entries.as_deref()), depth) {
            any if any == "any" => "object".to_owned(),
            value => format!("map[{value}]"),
        },
        TypeRef::Nullable(inner) => or_null(word(open, inner, facts, depth), true),
        TypeRef::Named(id) | TypeRef::Boxed(id) => named(open, *id, depth),
    }
}

fn named(open: &Open<'_>, id: TypeId, depth: usize) -> String {
    match &open.api.types[id].shape {
        Shape::Struct(_) => "object".to_owned(),
        Shape::StringEnum(values) => format!("enum ({})", listed(values)),
        Shape::Union(union) => one_of(open, union, depth),
    }
}

/// The distinct words of the variants, and of the variants of those that are unions.
fn one_of(open: &Open<'_>, union: &Union, depth: usize) -> String {
    let mut words = IndexSet::new();
    add_variants(open, union, depth, &mut words);
    words.into_iter().collect::<Vec<_>>().join(" | ")
}

fn add_variants(open: &Open<'_>, union: &Union, depth: usize, words: &mut IndexSet<String>) {
    let has_room = depth < UNION_DEPTH && (depth == 0 || open.take(union.variants.len()));
    if !has_room {
        words.insert("any".to_owned());
        return;
    }
    for variant in &union.variants {
        match open.union(&variant.ty) {
            Some(inner) => add_variants(open, inner, depth + 1, words),
            None => drop(words.insert(word(open, &variant.ty, Some(&variant.facts), depth + 1))),
        }
    }
}

#[cfg(test)]
mod tests;
