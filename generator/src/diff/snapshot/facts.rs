//! What a schema says of a value, as a snapshot keeps it.

use super::FactsRecord;
use crate::ir::{Docs, Facts, Limits, Unnamed};
use serde_json::{Number, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
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

/// What is kept of the facts of a value.
pub(super) fn record(facts: &Facts, docs: &Docs) -> FactsRecord {
    let mut limits = BTreeMap::new();
    collect(facts, "", &mut limits);
    let json = |value: &Value| serde_json::to_string(value).unwrap_or_default();
    let default = facts.default.as_deref().map(|value| {
        let text = json(value);
        if text.len() <= LONGEST_DEFAULT { value.clone() } else { Value::from(digest([Some(text.as_str())])) }
    });
    FactsRecord {
        limits,
        default,
        read_only: facts.read_only,
        write_only: facts.write_only,
        prose: prose(docs),
        example: digest([facts.example.as_deref().map(json).as_deref()]),
    }
}

/// A number without a fraction is an integer, as the document has it.
fn whole_if_whole(number: f64) -> Option<Value> {
    let text = format!("{number}");
    text.parse::<i64>().map(Value::from).ok().or_else(|| Number::from_f64(number).map(Value::Number))
}

fn collect(facts: &Facts, prefix: &str, into: &mut BTreeMap<String, Value>) {
    let mut add = |name: &str, value: Option<Value>| into.extend(value.map(|value| (format!("{prefix}{name}"), value)));
    let Limits { minimum, maximum, exclusive_minimum, exclusive_maximum, pattern, multiple_of, .. } = &facts.limits;
    let number = |number: &Option<f64>| number.and_then(whole_if_whole);
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
    add("additionalProperties", (facts.unnamed == Unnamed::Refused).then_some(Value::Bool(false)));
    add("format", facts.format.clone().map(Value::from));
    add("x-format", facts.x_format.clone().map(Value::from));
    // The values of texts are variants.
    let is_text = facts.values.iter().all(Value::is_string);
    add("enum", (!is_text).then(|| Value::from(facts.values.to_vec())));
    if let Some(items) = &facts.items {
        collect(items, &format!("{prefix}items."), into);
    }
    if let Some(entries) = &facts.entries {
        collect(entries, &format!("{prefix}additionalProperties."), into);
    }
}
