//! Type words: what the value is, whatever way the schema is written.
//!
//! They read the resolved type: a reference and a composition are what they lead to, null is always said, every value of an
//! enum is listed, and no name makes a guess.

use super::{TypedValue, text};
use crate::ir::{Api, Facts, Shape, TypeId, TypeRef, Union, Variant};
use indexmap::IndexSet;
use std::borrow::Cow;
use std::hash::Hash;

/// A union inside a union inside ... is described this often.
const UNION_DEPTH: usize = 3;

/// The type of a value, whoever sends it.
pub fn typed(api: &Api, value: TypedValue<'_>) -> String {
    or_null(word(api, value.ty, Some(value.facts), 0), value.nullable)
}

/// The type of a value that is one of several: the values of all, where each is an enum, else the distinct words.
pub fn several(api: &Api, typed: &[TypedValue<'_>]) -> String {
    let nullable = typed.iter().any(|value| value.nullable);
    let known: Option<Vec<_>> = typed.iter().map(|value| known_values(api, value.ty, value.facts)).collect();
    let words = match known {
        Some(values) => format!("enum ({})", listed(&distinct(values.into_iter().flatten()))),
        None => distinct(typed.iter().map(|value| word(api, value.ty, Some(value.facts), 0))).join(" | "),
    };
    or_null(words, nullable)
}

fn distinct<T: Hash + Eq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    items.into_iter().collect::<IndexSet<T>>().into_iter().collect()
}

/// A type that nothing is known of beside itself.
pub fn of_type(api: &Api, ty: &TypeRef) -> String {
    word(api, ty, None, 0)
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
fn word(api: &Api, ty: &TypeRef, facts: Option<&Facts>, depth: usize) -> String {
    if let Some(values) = values(api, ty, facts.unwrap_or(&Facts::default())) {
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
            format!("array[{}]", word(api, item, facts.and_then(|facts| facts.items.as_deref()), depth))
        }
        TypeRef::Map(value) => match word(api, value, facts.and_then(|facts| facts.entries.as_deref()), depth) {
            any if any == "any" => "object".to_owned(),
            value => format!("map[{value}]"),
        },
        TypeRef::Nullable(inner) => or_null(word(api, inner, facts, depth), true),
        TypeRef::Named(id) | TypeRef::Boxed(id) => named(api, *id, depth),
    }
}

fn named(api: &Api, id: TypeId, depth: usize) -> String {
    match &api.types[id].shape {
        Shape::Struct(_) => "object".to_owned(),
        Shape::StringEnum(values) => format!("enum ({})", listed(values)),
        Shape::Union(union) => one_of(api, union, depth),
    }
}

/// The distinct words of the variants.
fn one_of(api: &Api, union: &Union, depth: usize) -> String {
    let said = |variant: &Variant| {
        let open = depth < UNION_DEPTH;
        if open { word(api, &variant.ty, Some(&variant.facts), depth + 1) } else { "any".to_owned() }
    };
    distinct(union.variants.iter().map(said)).join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{JsonType, Select, Variant, Via};
    use serde_json::Value as Json;

    fn union(types: Vec<TypeRef>) -> Union {
        let variant = |ty| Variant { ty, select: Select::Json(JsonType::String), title: None, facts: Facts::default() };
        Union { tag: None, variants: types.into_iter().map(variant).collect(), first: None }
    }

    fn value<'a>(ty: &'a TypeRef, facts: &'a Facts, nullable: bool) -> TypedValue<'a> {
        TypedValue { name: "connection_id", ty, facts, nullable }
    }

    #[test]
    fn null_and_format_are_both_said() {
        let api = Api::default();
        let facts = Facts { format: Some("uuid".into()), via: Via::Composition, ..Facts::default() };
        assert_eq!(typed(&api, value(&TypeRef::String, &facts, true)), "string (UUID) | null");
    }

    #[test]
    fn what_is_inside_a_list_is_told_as_by_itself() {
        let item = Facts { format: Some("uri".into()), ..Facts::default() };
        let facts = Facts { items: Some(Box::new(item)), ..Facts::default() };
        let list = TypeRef::Array(Box::new(TypeRef::String));
        assert_eq!(typed(&Api::default(), value(&list, &facts, false)), "array[string (URL)]");
        let times = TypeRef::Map(Box::new(TypeRef::DateTime));
        assert_eq!(typed(&Api::default(), value(&times, &Facts::default(), false)), "map[string (date-time)]");
    }

    #[test]
    fn names_make_no_guess() {
        let facts = Facts::default();
        assert_eq!(typed(&Api::default(), value(&TypeRef::String, &facts, false)), "string");
        let number = Facts { x_format: Some("+E.164".into()), ..facts };
        assert_eq!(typed(&Api::default(), value(&TypeRef::String, &number, false)), "string (E.164)");
    }

    #[test]
    fn values_are_whole() {
        let facts = Facts { values: [1, 2, 3, 4, 5, 6, 7].map(Json::from).to_vec().into(), ..Facts::default() };
        assert_eq!(typed(&Api::default(), value(&TypeRef::I64, &facts, false)), "enum (1, 2, 3, 4, 5, 6, 7)");
    }

    #[test]
    fn values_with_commas_are_quoted() {
        assert_eq!(list(&["Latency", "Chicago, IL"], 2), "\"Latency\", \"Chicago, IL\"");
        assert_eq!(list(&["a", " "], 2), "\"a\", \" \"");
        assert_eq!(list(&["a", "b"], 2), "a, b");
        assert_eq!(list(&["a", "b"], 5), "a, b and 3 more");
    }

    #[test]
    fn a_union_says_each_word_once() {
        let union = union(vec![TypeRef::String, TypeRef::I64, TypeRef::Array(Box::new(TypeRef::String))]);
        assert_eq!(one_of(&Api::default(), &union, 0), "string | integer | array[string]");
    }

    #[test]
    fn variants_of_a_property_are_told_together() {
        let api = Api::default();
        let of = |text: &str| Facts { values: vec![Json::from(text)].into(), ..Facts::default() };
        let (ios, android, any) = (of("ios"), of("android"), Facts::default());
        let enums = [value(&TypeRef::String, &ios, false), value(&TypeRef::String, &android, true)];
        assert_eq!(several(&api, &enums), "enum (ios, android) | null");
        let mixed = [enums[0], value(&TypeRef::I64, &any, false), value(&TypeRef::I64, &any, false)];
        assert_eq!(several(&api, &mixed), "enum (ios) | integer");
    }

    #[test]
    fn free_form_is_what_its_schema_calls_it() {
        let api = Api::default();
        let object = Facts { json_type: Some(JsonType::Object), ..Facts::default() };
        assert_eq!(typed(&api, value(&TypeRef::Value, &object, false)), "object");
        assert_eq!(typed(&api, value(&TypeRef::Value, &Facts::default(), false)), "any");
    }
}
