//! Texts of a query or a form, made into the JSON value that their schema describes.
//!
//! In: names with brackets and texts. Out: trees of texts, and from them values; a name that the schema does not have,
//! or a text that is none of its types, is an error.

use super::Case;
use crate::document::Document;
use crate::schema::Flat;
use serde_json::{Map, Value, json};

/// How many branches of a union are tried.
const CHOICES: usize = 24;

/// Puts a text into a tree, at the place that the brackets of a name say.
pub(super) fn insert(tree: &mut Value, steps: &[&str], text: &str) {
    let Some((step, rest)) = steps.split_first() else {
        match tree {
            Value::Null => *tree = json!(text),
            Value::Array(items) => items.push(json!(text)),
            single => *single = json!([single.take(), text]),
        }
        return;
    };
    if step.is_empty() {
        if !tree.is_array() {
            *tree = json!([]);
        }
        let items = tree.as_array_mut().expect("it has just been made one");
        let mut item = Value::Null;
        insert(&mut item, rest, text);
        items.push(item);
    } else {
        if !tree.is_object() {
            *tree = json!({});
        }
        let object = tree.as_object_mut().expect("it has just been made one");
        insert(object.entry((*step).to_owned()).or_insert(Value::Null), rest, text);
    }
}

/// The steps of a name with brackets: `a[b][]` is `a`, `b` and an empty one.
pub(super) fn steps(name: &str) -> Vec<&str> {
    let Some((head, rest)) = name.split_once('[') else { return vec![name] };
    let rest = rest.strip_suffix(']').unwrap_or(rest);
    std::iter::once(head).chain(rest.split("][")).collect()
}

/// The steps of a name in the body that a schema describes: a property whose own name has brackets is one step.
pub(super) fn steps_in<'n>(document: &Document, schema: &Value, name: &'n str) -> Vec<&'n str> {
    let flat = Flat::of(document, schema, 0);
    let names = flat.properties().map(|(own, _)| own.as_str());
    let starts = |own: &&str| name.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('['));
    match names.filter(starts).map(str::len).max() {
        Some(length) => [vec![&name[..length]], steps(&name[length..]).split_off(1)].concat(),
        None => steps(name),
    }
}

/// How the items of a list are told apart where they are one text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// By commas.
    Commas,
    /// Not at all: a text is one item.
    Repeated,
}

/// The value that a tree of texts stands for.
pub(super) fn value(document: &Document, schema: &Value, tree: &Value, lists: Lists) -> Result<Value, String> {
    let branches = Flat::of(document, schema, 0).branches.min(CHOICES);
    let mut first_problem = None;
    for choice in 0..branches {
        match chosen(document, &Flat::of(document, schema, choice), tree, lists) {
            Ok(value) => return Ok(value),
            Err(problem) => _ = first_problem.get_or_insert(problem),
        }
    }
    Err(first_problem.expect("a schema has a branch at least"))
}

fn chosen(document: &Document, flat: &Flat, tree: &Value, lists: Lists) -> Result<Value, String> {
    let types = flat.types();
    let mut first_problem = None;
    for ty in if types.is_empty() { guessed(flat, tree) } else { types } {
        match typed(document, flat, ty, tree, lists) {
            Ok(value) if is_listed(flat, &value) => return Ok(value),
            Ok(value) => _ = first_problem.get_or_insert(format!("{value} is none of the listed values")),
            Err(problem) => _ = first_problem.get_or_insert(problem),
        }
    }
    Err(first_problem.expect("there is a type at least"))
}

fn is_listed(flat: &Flat, value: &Value) -> bool {
    flat.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(value))
        && flat.get("const").is_none_or(|only| only == value)
}

fn guessed(flat: &Flat, tree: &Value) -> Vec<&'static str> {
    vec![match tree {
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        _ if flat.get("items").is_some() => "array",
        _ => "string",
    }]
}

fn typed(document: &Document, flat: &Flat, ty: &str, tree: &Value, lists: Lists) -> Result<Value, String> {
    match (ty, tree) {
        ("string", Value::String(_)) => Ok(tree.clone()),
        ("integer", Value::String(text)) => text.parse::<i64>().map(|n| json!(n)).map_err(|_| not(text, ty)),
        ("number", Value::String(text)) => text.parse::<f64>().map(|n| json!(n)).map_err(|_| not(text, ty)),
        ("boolean", Value::String(text)) => text.parse::<bool>().map(|b| json!(b)).map_err(|_| not(text, ty)),
        ("array", tree) => array(document, flat, tree, lists),
        ("object", Value::Object(entries)) => object(document, flat, entries, lists),
        (ty, tree) => Err(not(tree, ty)),
    }
}

fn not(found: impl std::fmt::Display, ty: &str) -> String {
    format!("{found} is no {ty}")
}

fn array(document: &Document, flat: &Flat, tree: &Value, lists: Lists) -> Result<Value, String> {
    let items = match tree {
        Value::Array(items) => items.clone(),
        Value::String(text) if lists == Lists::Commas => text.split(',').map(|item| json!(item)).collect(),
        Value::Object(entries) if entries.keys().enumerate().all(|(index, key)| *key == index.to_string()) => {
            entries.values().cloned().collect()
        }
        Value::Object(_) => return Err(not(tree, "array")),
        single => vec![single.clone()],
    };
    let any = json!({});
    let schema = flat.get("items").unwrap_or(&any);
    items.iter().map(|item| value(document, schema, item, lists)).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

fn object(document: &Document, flat: &Flat, entries: &Map<String, Value>, lists: Lists) -> Result<Value, String> {
    let mut object = Map::new();
    for (key, tree) in entries {
        let declared = flat.properties().find(|(name, _)| *name == key).map(|(_, schema)| schema);
        let schema = match (declared, flat.get("additionalProperties")) {
            (Some(schema), _) | (None, Some(schema @ Value::Object(_))) => schema,
            (None, Some(Value::Bool(true))) => &Value::Null,
            (None, None) if flat.properties().next().is_none() => &Value::Null,
            (None, _) => return Err(format!("{key} is not declared")),
        };
        object.insert(key.clone(), value(document, schema, tree, lists).map_err(|why| format!("{key}: {why}"))?);
    }
    Ok(Value::Object(object))
}

/// What is wrong with a text by the schema at a JSON pointer.
pub(super) fn check(case: &Case<'_>, schema: &str, text: &str) -> Vec<String> {
    let declared = case.document.root().pointer(schema).expect("the schema is there");
    match value(case.document, declared, &json!(text), Lists::Commas) {
        Ok(value) => case.validators.errors(schema, &value),
        Err(problem) => vec![problem],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_steps() {
        assert_eq!(steps("a"), ["a"]);
        assert_eq!(steps("a[b][c]"), ["a", "b", "c"]);
        assert_eq!(steps("a[b][]"), ["a", "b", ""]);
    }

    #[test]
    fn texts_become_a_tree() {
        let mut tree = Value::Null;
        for (name, text) in [("a[b]", "1"), ("a[c][]", "2"), ("a[c][]", "3"), ("d", "4"), ("d", "5")] {
            insert(&mut tree, &steps(name), text);
        }
        assert_eq!(tree, json!({"a": {"b": "1", "c": ["2", "3"]}, "d": ["4", "5"]}));
    }
}
