//! What keywords of JSON Schema say of a value that no type says, in words.
//!
//! In: [`Facts`]. Out: a sentence of Markdown: ``Also: with `card` comes `cvv`.`` It refuses to know where it is printed.

use crate::emit::markdown::code;
use crate::ir::{Facts, PARAMETER_CONTENT};
use serde_json::{Map, Value};

/// Properties of an object that are told.
const MOST: usize = 12;

/// All of it in a sentence.
pub fn said(facts: &Facts) -> Option<String> {
    let all = facts.unsaid.iter().map(|one| (one.word.as_str(), &one.value));
    let counts = |word: &str| facts.unsaid.iter().find(|one| one.word == word).and_then(|one| one.value.as_u64());
    let phrases = all.filter_map(|(word, value)| phrase(word, value, &counts));
    let phrases: Vec<String> = phrases.filter(|phrase| !phrase.is_empty()).collect();
    (!phrases.is_empty()).then(|| format!("Also: {}.", phrases.join("; ")))
}

/// Whether it is said that properties without a name in the schema are refused.
pub fn is_closed(facts: &Facts) -> bool {
    facts.unsaid.iter().any(|one| one.word == "unevaluatedProperties" && one.value == false)
}

fn phrase(word: &str, value: &Value, counts: &dyn Fn(&str) -> Option<u64>) -> Option<String> {
    Some(match word {
        "prefixItems" => {
            format!("its items are, in order, {}", value.as_array()?.iter().map(kind).collect::<Vec<_>>().join(", "))
        }
        "contains" => contained(value, counts),
        "patternProperties" => {
            let one = |(pattern, schema): (&String, &Value)| {
                format!("properties that match {} are {}", code(pattern), kind(schema))
            };
            value.as_object()?.iter().map(one).collect::<Vec<_>>().join(", ")
        }
        "propertyNames" => format!("names of properties match {}", code(value.get("pattern")?.as_str()?)),
        "dependentRequired" => {
            let one = |(name, needs): (&String, &Value)| Some(format!("with {} comes {}", code(name), names(needs)?));
            value.as_object()?.iter().filter_map(one).collect::<Vec<_>>().join(", ")
        }
        "if" => condition(value)?,
        "then" => format!("then {} is required", names(value.get("required")?)?),
        "else" => format!("otherwise {} is required", names(value.get("required")?)?),
        "unevaluatedProperties" if value == false => "no further properties".to_owned(),
        "unevaluatedItems" if value == false => "no further items".to_owned(),
        "contentEncoding" => format!("in {}", code(value.as_str()?)),
        "contentMediaType" => format!("it holds {}", code(value.as_str()?)),
        "not" if value.as_object().is_some_and(Map::is_empty) => "no value is taken".to_owned(),
        "not" => format!("it is not {}", kind(value)),
        PARAMETER_CONTENT => {
            let (content_type, schema) = value.as_object()?.iter().next()?;
            format!("it is written as {}: {}", code(content_type), object(schema))
        }
        _ => return None,
    })
}

/// What a list holds.
fn contained(schema: &Value, counts: &dyn Fn(&str) -> Option<u64>) -> String {
    let many = match (counts("minContains").unwrap_or(1), counts("maxContains")) {
        (low, None) => format!("at least {low}"),
        (low, Some(high)) if low == high => format!("exactly {low}"),
        (low, Some(high)) => format!("from {low} to {high}"),
    };
    format!("{many} of its items are {}", kind(schema))
}

/// Which values of properties something depends on.
fn condition(schema: &Value) -> Option<String> {
    let values = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let one = |(name, schema): (&String, &Value)| Some(format!("if {} is {}", code(name), values_of(schema)?));
    let mut all: Vec<String> = values.filter_map(one).collect();
    all.extend(schema.get("required").and_then(names).map(|names| format!("if there is {names}")));
    (!all.is_empty()).then(|| all.join(" and "))
}

/// Names, as code spans.
fn names(value: &Value) -> Option<String> {
    let names: Vec<String> = value.as_array()?.iter().filter_map(Value::as_str).map(code).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// The values of a schema that lists them.
fn values_of(schema: &Value) -> Option<String> {
    let values =
        schema.get("const").map(std::slice::from_ref).or_else(|| schema.get("enum")?.as_array().map(Vec::as_slice))?;
    let text = |value: &Value| code(&value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    Some(values.iter().map(text).collect::<Vec<_>>().join(" or "))
}

/// A schema in a word or two.
fn kind(schema: &Value) -> String {
    if let Some(values) = values_of(schema) {
        return values;
    }
    let words = match schema.get("type") {
        Some(Value::String(word)) => word.clone(),
        Some(Value::Array(words)) => words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
        _ if schema == false => "nothing".to_owned(),
        _ => {
            let target = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
            return target.map_or_else(|| "anything".to_owned(), code);
        }
    };
    let format = schema.get("format").and_then(Value::as_str).map(|format| format!(" ({})", code(format)));
    words + &format.unwrap_or_default()
}

/// A schema with the names of its properties.
fn object(schema: &Value) -> String {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return kind(schema) };
    let required = schema.get("required").and_then(Value::as_array);
    let one = |(name, schema): (&String, &Value)| {
        let is_required = required.is_some_and(|names| names.iter().any(|one| one == name));
        format!("{}: {}{}", code(name), kind(schema), if is_required { ", required" } else { "" })
    };
    let mut all: Vec<String> = properties.iter().take(MOST).map(one).collect();
    if properties.len() > MOST {
        all.push("...".to_owned());
    }
    format!("an object of {}", all.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Unsaid;
    use serde_json::json;

    fn told(keywords: &[(&str, Value)]) -> Option<String> {
        let one = |(word, value): &(&str, Value)| Unsaid { word: (*word).to_owned(), value: value.clone() };
        said(&Facts { unsaid: keywords.iter().map(one).collect(), ..Facts::default() })
    }

    #[test]
    fn keywords_without_a_type_are_phrases() {
        let text = |keywords: &[(&str, Value)]| told(keywords).unwrap_or_default();
        assert_eq!(text(&[]), "");
        assert_eq!(text(&[("dependentRequired", json!({"card": ["cvv"]}))]), "Also: with `card` comes `cvv`.");
        let pair = json!([{"type": "number"}, {"type": "string", "format": "date"}]);
        assert_eq!(text(&[("prefixItems", pair)]), "Also: its items are, in order, number, string (`date`).");
        let some = [("contains", json!({"type": "string"})), ("maxContains", json!(3))];
        assert_eq!(text(&some), "Also: from 1 to 3 of its items are string.");
        let rule = [("if", json!({"properties": {"a": {"enum": [1]}}})), ("then", json!({"required": ["b"]}))];
        assert_eq!(text(&rule), "Also: if `a` is `1`; then `b` is required.");
        assert_eq!(text(&[("not", json!({}))]), "Also: no value is taken.");
    }

    #[test]
    fn the_content_of_a_parameter_is_told_with_its_fields() {
        let schema = json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}});
        let text = "Also: it is written as `application/json`: an object of `a`: string, required; `b`: integer.";
        assert_eq!(told(&[(PARAMETER_CONTENT, json!({"application/json": schema}))]).as_deref(), Some(text));
    }
}
