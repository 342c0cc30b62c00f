//! `type` as an array, and the type `null`.

use super::{Log, join_all_of, nulls, set};
use serde_json::{Map, Value};

/// Keywords that say something of values of some types only.
const STRING: &[&str] = &["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"];
const NUMBER: &[&str] = &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const ARRAY: &[&str] = &["items", "minItems", "maxItems", "uniqueItems"];
const OBJECT: &[&str] = &["properties", "required", "additionalProperties", "minProperties", "maxProperties"];

/// Lowers `type`.
pub(super) fn lower(map: &mut Map<String, Value>, log: &mut Log) {
    match map.get("type") {
        Some(Value::String(word)) if word == "null" => {
            map.shift_remove("type");
            nulls::only_null(map);
            log.rewrite("type-null");
        }
        Some(Value::Array(words)) => {
            let words: Vec<String> = words.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect();
            array(map, words, log);
            log.rewrite("type-array");
        }
        None if is_list_and_object(map) => split_types(map, &["object".to_owned(), "array".to_owned()], log),
        _ => {}
    }
}

/// Whether a schema without a type speaks of the insides of both, and nothing else decides between them.
fn is_list_and_object(map: &Map<String, Value>) -> bool {
    let is_object = |key: &str| map.get(key).and_then(Value::as_object).is_some_and(|object| !object.is_empty());
    is_object("items")
        && (is_object("properties") || is_object("additionalProperties"))
        && !["$ref", "allOf", "anyOf", "oneOf"].iter().any(|key| map.contains_key(*key))
}

fn array(map: &mut Map<String, Value>, mut words: Vec<String>, log: &mut Log) {
    let all = words.len();
    words.retain(|word| word != "null");
    if words.len() < all {
        set(map, "nullable");
    }
    match words.len() {
        0 if all > 0 => {
            map.shift_remove("type");
            nulls::only_null(map);
        }
        0 => drop(map.shift_remove("type")),
        1 => drop(map.insert("type".to_owned(), words.remove(0).into())),
        _ => split_types(map, &words, log),
    }
}

/// Several types: an `anyOf` of one schema per type, each with the keywords that speak of it.
fn split_types(map: &mut Map<String, Value>, words: &[String], log: &mut Log) {
    map.shift_remove("type");
    if ["anyOf", "oneOf"].iter().any(|key| is_typed_union(map.get(*key))) {
        // The members say their types themselves, and no value fits a member but not the array.
        map.insert("x-types".to_owned(), words.into());
        return;
    }
    if let Some(union) = map.shift_remove("anyOf") {
        join_all_of(map, usize::MAX, Value::Object(Map::from_iter([("anyOf".to_owned(), union)])));
    }
    let mut members: Vec<Map<String, Value>> = words.iter().map(|word| schema_of_type(word)).collect();
    deal_keywords(map, &mut members, words);
    deal_values(map, &mut members, words);
    let members = members.into_iter().map(|mut member| {
        super::numbers::lower(&mut member, log);
        Value::Object(member)
    });
    map.insert("anyOf".to_owned(), members.collect());
    log.rewrite("several-types");
}

fn schema_of_type(word: &str) -> Map<String, Value> {
    Map::from_iter([("type".to_owned(), word.into())])
}

fn is_typed_union(union: Option<&Value>) -> bool {
    let says_type = |member: &Value| ["type", "$ref", "allOf", "enum"].iter().any(|key| member.get(key).is_some());
    union.and_then(Value::as_array).is_some_and(|members| members.iter().all(says_type))
}

/// Moves keywords to the members they speak of; one that speaks of none stays where it is.
fn deal_keywords(map: &mut Map<String, Value>, members: &mut [Map<String, Value>], words: &[String]) {
    let keys: Vec<String> = map.keys().cloned().collect();
    for key in keys {
        let fits: Vec<usize> = (0..words.len()).filter(|&index| speaks_of(map, &key, &words[index])).collect();
        if !fits.is_empty()
            && let Some(value) = map.shift_remove(&key)
        {
            for index in fits {
                members[index].insert(key.clone(), value.clone());
            }
        }
    }
}

fn speaks_of(map: &Map<String, Value>, key: &str, word: &str) -> bool {
    match word {
        "string" => STRING.contains(&key) || key == "format" && !has_numeric_format(map),
        "integer" | "number" => NUMBER.contains(&key) || key == "format" && has_numeric_format(map),
        "array" => ARRAY.contains(&key),
        "object" => OBJECT.contains(&key),
        _ => false,
    }
}

fn has_numeric_format(map: &Map<String, Value>) -> bool {
    let format = map.get("format").and_then(Value::as_str);
    format.is_some_and(|format| ["int32", "int64", "float", "double"].contains(&format))
}

/// Deals the values of `enum` to the members they fit, unless one fits none.
fn deal_values(map: &mut Map<String, Value>, members: &mut Vec<Map<String, Value>>, words: &[String]) {
    let Some(Value::Array(values)) = map.get("enum") else { return };
    let fitting = |value: &Value| words.iter().position(|word| fits(value, word));
    if values.iter().any(|value| fitting(value).is_none()) {
        return;
    }
    for value in values {
        let index = fitting(value).expect("every value fits a member");
        let list = members[index].entry("enum").or_insert_with(|| Value::Array(Vec::new()));
        list.as_array_mut().expect("members have no other `enum`").push(value.clone());
    }
    map.shift_remove("enum");
    members.retain(|member| member.contains_key("enum"));
}

/// Whether a value is of a JSON Schema type.
pub(super) fn fits(value: &Value, word: &str) -> bool {
    match value {
        Value::Null => word == "null",
        Value::Bool(_) => word == "boolean",
        Value::Number(number) => word == "number" || word == "integer" && !number.is_f64(),
        Value::String(_) => word == "string",
        Value::Array(_) => word == "array",
        Value::Object(_) => word == "object",
    }
}
