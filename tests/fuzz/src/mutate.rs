//! Changes to inputs: of bytes, of the tree of a document, of its keys.

use crate::text::strange;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Words that mean something to a reader of documents.
const WORDS: &[&str] = &[
    "openapi: 3.1.0",
    "$ref",
    "#/components/schemas/",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "properties",
    "items",
    "enum",
    "null",
    "~",
    "*a",
    "&a ",
    "<<: ",
    "!!str ",
    "- ",
    "? ",
    ": ",
    "|\n",
    ">-\n",
    "---\n",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "$..*",
];

/// Bytes that differ from a seed in a few places.
pub fn bytes(seed: &str, seeds: &[String], chance: &mut Rng) -> Vec<u8> {
    let mut bytes = if chance.u8(..8) == 0 { json_of(seed) } else { seed.as_bytes().to_vec() };
    for _ in 0..=chance.usize(..6) {
        let at = chance.usize(..=bytes.len());
        let to = (at + chance.usize(..40)).min(bytes.len());
        match chance.u8(..7) {
            0 => drop(bytes.drain(at..to)),
            1 => insert(&mut bytes, at, WORDS[chance.usize(..WORDS.len())].as_bytes()),
            2 => insert(&mut bytes, at, strange(chance).as_bytes()),
            3 => insert(&mut bytes, at, &[chance.u8(..)]),
            4 => {
                let copy = bytes[at..to].repeat(1 + chance.usize(..400));
                insert(&mut bytes, at, &copy);
            }
            5 => {
                let other = seeds[chance.usize(..seeds.len())].as_bytes();
                let from = chance.usize(..other.len());
                insert(&mut bytes, at, &other[from..(from + 200).min(other.len())]);
            }
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << chance.u8(..8)),
        }
    }
    bytes
}

fn insert(bytes: &mut Vec<u8>, at: usize, more: &[u8]) {
    drop(bytes.splice(at..at, more.iter().copied()));
}

/// The same document as JSON, if it is one that can be written so.
fn json_of(seed: &str) -> Vec<u8> {
    serde_yaml::from_str::<Value>(seed)
        .map_or_else(|_| seed.as_bytes().to_vec(), |value| value.to_string().into_bytes())
}

/// A document some of whose parts are elsewhere, missing, of another kind, or another document's.
pub fn document(mut document: Value, other: &Value, chance: &mut Rng) -> Value {
    for _ in 0..=chance.usize(..4) {
        let donors = [pointers(&document), pointers(other)];
        let at = donors[0][chance.usize(..donors[0].len())].clone();
        let part = match chance.u8(..8) {
            0 => scalar(chance),
            1 => json!({ "$ref": format!("#{}", donors[0][chance.usize(..donors[0].len())]) }),
            2 => {
                json!({ (["allOf", "oneOf", "anyOf"][chance.usize(..3)]): [document.pointer(&at), scalar(chance), { "$ref": format!("#{at}") }] })
            }
            3 => Value::Array(vec![document.pointer(&at).cloned().unwrap_or_default(); chance.usize(..4)]),
            4 => schema(chance),
            5 | 6 => other.pointer(&donors[1][chance.usize(..donors[1].len())]).cloned().unwrap_or_default(),
            _ => document.pointer(&donors[0][chance.usize(..donors[0].len())]).cloned().unwrap_or_default(),
        };
        if let Some(place) = document.pointer_mut(&at) {
            match (chance.u8(..4), place) {
                (0, Value::Object(members)) => drop(members.insert(key(chance), part)),
                (1, Value::Object(members)) => members.retain(|_, _| chance.bool()),
                (_, place) => *place = part,
            }
        }
    }
    document
}

/// Where the parts of a document are.
fn pointers(document: &Value) -> Vec<String> {
    let (mut found, mut open) = (Vec::new(), vec![(String::new(), document)]);
    while let Some((at, part)) = open.pop() {
        match part {
            Value::Object(members) => open.extend(
                members.iter().map(|(key, part)| (format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), part)),
            ),
            Value::Array(items) => {
                open.extend(items.iter().enumerate().map(|(index, part)| (format!("{at}/{index}"), part)));
            }
            _ => {}
        }
        found.push(at);
    }
    found
}

fn scalar(chance: &mut Rng) -> Value {
    match chance.u8(..8) {
        0 => Value::Null,
        1 => Value::Bool(chance.bool()),
        2 => json!(chance.i64(..)),
        3 => json!(f64::from_bits(chance.u64(..))),
        4 => json!([]),
        5 => json!({}),
        _ => Value::String(strange(chance)),
    }
}

/// A key that means something to a schema, with what may or may not go with it.
fn schema(chance: &mut Rng) -> Value {
    let number = [0, 1, -1, 3, 1_000_000, i64::MAX][chance.usize(..6)];
    let members = [
        ("type", json!(["string", "integer", "number", "boolean", "object", "array", "null"][chance.usize(..7)])),
        ("type", json!(["string", "null", "integer"])),
        ("minLength", json!(number)),
        ("minItems", json!(number)),
        ("minimum", json!(number)),
        ("maximum", json!(number)),
        ("multipleOf", json!(number)),
        ("pattern", Value::String(strange(chance))),
        ("pattern", json!("^(a|b){2,900}[^c]+$")),
        ("const", scalar(chance)),
        ("default", scalar(chance)),
        ("enum", json!([scalar(chance), scalar(chance), null_or_text(chance)])),
        ("example", scalar(chance)),
        ("format", json!("date-time")),
        ("nullable", json!(true)),
        ("items", json!({ "type": "string" })),
        ("additionalProperties", json!(chance.bool())),
        ("required", json!([key(chance), key(chance)])),
        ("properties", json!({ (key(chance)): { "type": "string" }, (key(chance)): true })),
        ("discriminator", json!({ "propertyName": key(chance), "mapping": { (key(chance)): "#/x" } })),
        ("patternProperties", json!({ "^x": {} })),
        ("if", json!({})),
        ("prefixItems", json!([{}])),
        ("readOnly", json!(true)),
        ("writeOnly", json!(true)),
    ];
    (0..=chance.usize(..5))
        .map(|_| members[chance.usize(..members.len())].clone())
        .map(|(key, value)| (key.to_owned(), value))
        .collect::<Map<_, _>>()
        .into()
}

fn null_or_text(chance: &mut Rng) -> Value {
    if chance.bool() { Value::Null } else { Value::String(strange(chance)) }
}

fn key(chance: &mut Rng) -> String {
    let words = [
        "get",
        "post",
        "a",
        "id",
        "data",
        "meta",
        "schema",
        "content",
        "application/json",
        "parameters",
        "responses",
        "200",
        "default",
        "allOf",
        "tags",
        "x-a",
    ];
    if chance.u8(..4) == 0 { strange(chance) } else { words[chance.usize(..words.len())].to_owned() }
}

/// A document some of whose keys and words are strange: the names of paths, operations, tags, parameters, properties, values.
pub fn names(document: Value, chance: &mut Rng) -> Value {
    let rate = 2 + chance.u8(..6);
    renamed(document, rate, chance)
}

fn renamed(part: Value, rate: u8, chance: &mut Rng) -> Value {
    match part {
        Value::Object(members) => {
            members.into_iter().map(|(key, part)| renamed_member(key, part, rate, chance)).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.into_iter().map(|part| renamed(part, rate, chance)).collect(),
        part => part,
    }
}

fn renamed_member(key: String, part: Value, rate: u8, chance: &mut Rng) -> (String, Value) {
    let swap = |chance: &mut Rng| chance.u8(..rate) == 0;
    let part = match (key.as_str(), part) {
        ("properties" | "schemas" | "webhooks" | "mapping", Value::Object(members)) => {
            let renamed =
                members.into_iter().map(|(key, part)| (if swap(chance) { strange(chance) } else { key }, part));
            renamed.collect::<Map<_, _>>().into()
        }
        ("paths", Value::Object(members)) => {
            let renamed = members
                .into_iter()
                .map(|(key, part)| (if swap(chance) { format!("{key}/{}", strange(chance)) } else { key }, part));
            renamed.collect::<Map<_, _>>().into()
        }
        (
            "operationId" | "name" | "title" | "summary" | "propertyName" | "const" | "default" | "example",
            Value::String(_),
        ) if swap(chance) => Value::String(strange(chance)),
        ("enum" | "tags" | "required", Value::Array(items)) => items
            .into_iter()
            .map(|item| if item.is_string() && swap(chance) { Value::String(strange(chance)) } else { item })
            .collect(),
        (_, part) => part,
    };
    let part = renamed(part, rate, chance);
    (key, part)
}
