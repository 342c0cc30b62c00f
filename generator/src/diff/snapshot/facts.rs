//! What a schema says of a value, as a snapshot keeps it.

use super::FactsRecord;
use crate::ir::{Api, Bound, Docs, Facts, Limits, PARAMETER_CONTENT, Shape, TypeRef, Unnamed};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Bytes of a digest: enough to see that a text changed.
const DIGEST: usize = 4;

/// The longest default that is kept as it is, in bytes of JSON.
const LONGEST_DEFAULT: usize = 200;

/// A digest of texts; empty where there is none.
pub(super) fn digest<'t>(texts: impl IntoIterator<Item = Option<&'t str>>) -> String {
    let mut hasher = Sha256::new();
    let mut is_empty = true;
    for text in texts {
        let text = text.unwrap_or_default();
        is_empty &= text.is_empty();
        hasher.update(text.as_bytes());
        hasher.update([0]);
    }
    if is_empty { String::new() } else { hex(&hasher.finalize()[..DIGEST]) }
}

/// A digest of a value.
pub(super) fn digest_of(value: &Value) -> String {
    digest([Some(value.to_string().as_str())])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string succeeds");
        text
    })
}

/// A digest of what people read of an item.
pub(super) fn prose(docs: &Docs) -> String {
    digest([docs.description.as_deref(), docs.deprecated.as_deref(), docs.behind.as_deref()])
}

/// What is kept of the facts of a property or a parameter.
pub(super) fn record(api: &Api, ty: &TypeRef, facts: &Facts, docs: &Docs) -> FactsRecord {
    FactsRecord { prose: prose(docs), ..of_value(api, ty, facts) }
}

/// The same of a value that has no prose of its own: what stands in a list, a map, a union, or is a body whole.
pub(super) fn of_value(api: &Api, ty: &TypeRef, facts: &Facts) -> FactsRecord {
    let json = |value: &Value| serde_json::to_string(value).unwrap_or_default();
    FactsRecord {
        limits: limits(api, ty, facts).into_iter().collect(),
        default: facts.default.as_deref().map(default_value),
        read_only: facts.read_only,
        write_only: facts.write_only,
        prose: String::new(),
        example: digest([facts.example.as_deref().map(json).as_deref()]),
    }
}

/// A default as it is kept: a long one as a digest.
fn default_value(value: &Value) -> Value {
    let text = serde_json::to_string(value).unwrap_or_default();
    if text.len() <= LONGEST_DEFAULT { value.clone() } else { Value::from(digest([Some(text.as_str())])) }
}

/// The limits of a value, and those of alternatives that came to its type: behind `oneOf`, where they differ.
fn limits(api: &Api, ty: &TypeRef, facts: &Facts) -> Map<String, Value> {
    let mut own = own_limits(facts);
    let is_told = facts.values.is_empty() || facts.values.iter().all(Value::is_string) && has_values(api, ty);
    own.extend((!is_told).then(|| ("enum".to_owned(), Value::from(facts.values.to_vec()))));
    let inner = inside(ty);
    for (prefix, inner_facts) in [("items", &facts.items), ("additionalProperties", &facts.entries)] {
        let Some(inner_facts) = inner_facts else { continue };
        own.extend(inner_facts.default.as_deref().map(|value| (format!("{prefix}.default"), default_value(value))));
        let limits = limits(api, inner, inner_facts);
        own.extend(limits.into_iter().map(|(name, value)| (format!("{prefix}.{name}"), value)));
    }
    let mut each: Vec<Value> = facts.alternatives.iter().map(|one| limits(api, ty, one).into()).collect();
    each.sort_by_cached_key(ToString::to_string);
    each.dedup();
    match each.as_slice() {
        [] => own,
        [Value::Object(only)] => only.clone().into_iter().chain(own).collect(),
        _ => {
            let is_one = each.contains(&Value::Object(own.clone()));
            let own = if is_one { Map::new() } else { own };
            // Of values of one type, an alternative without a limit takes what the others refuse.
            if ty.is_scalar() && each.contains(&Value::Object(Map::new())) {
                return own;
            }
            own.into_iter().chain([("oneOf".to_owned(), each.into())]).collect()
        }
    }
}

/// What is in a list or a map.
fn inside(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) => inside(inner),
        TypeRef::Array(inner) | TypeRef::Map(inner) => inner,
        ty => ty,
    }
}

/// Whether the type tells the values that a text can have: those are variants. A text that can be one only has no type.
fn has_values(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Nullable(inner) => has_values(api, inner),
        TypeRef::Named(id) | TypeRef::Boxed(id) => {
            matches!(api.types[*id].shape, Shape::StringEnum(_)) && api.types[*id].constant().is_none()
        }
        _ => false,
    }
}

fn own_limits(facts: &Facts) -> Map<String, Value> {
    let mut into = Map::new();
    let mut add = |name: &str, value: Option<Value>| into.extend(value.map(|value| (name.to_owned(), value)));
    let Limits { minimum, maximum, exclusive_minimum, exclusive_maximum, pattern, multiple_of, .. } = &facts.limits;
    let number = |number: &Option<Bound>| number.and_then(Bound::to_json);
    let count = |count: Option<usize>| count.map(Value::from);
    let flag = |flag: bool| flag.then_some(Value::Bool(true));
    add("minimum", number(minimum));
    add("maximum", number(maximum));
    add("exclusiveMinimum", flag(*exclusive_minimum));
    add("exclusiveMaximum", flag(*exclusive_maximum));
    add("multipleOf", number(multiple_of));
    add("minLength", count(facts.limits.min_length));
    add("maxLength", count(facts.limits.max_length));
    add("pattern", pattern.clone().map(Value::from));
    add("minItems", count(facts.limits.min_items));
    add("maxItems", count(facts.limits.max_items));
    add("uniqueItems", flag(facts.limits.unique_items));
    add("minProperties", count(facts.limits.min_properties));
    add("maxProperties", count(facts.limits.max_properties));
    add("additionalProperties", (facts.unnamed == Unnamed::Refused).then_some(Value::Bool(false)));
    add("format", facts.format.clone().map(Value::from));
    let names = Some(&facts.required).filter(|names| !names.is_empty());
    add("required", names.map(|names| Value::from(names.as_slice())));
    // What a parameter's content says is among what the operation has nothing for.
    for unsaid in facts.unsaid.iter().filter(|one| one.word != PARAMETER_CONTENT) {
        add(&unsaid.word, Some(Value::from(digest_of(&unsaid.value))));
    }
    add("x-format", facts.x_format.clone().map(Value::from));
    into
}
