//! Free-form values as `json!({ .. })`, laid out like the code around them.
//!
//! The formatter lays out what is inside a macro as it can. So a value goes through it as a text with a mark in front, and the
//! text becomes the value's lines when the code is formatted.

use super::super::code::end_of_text;
use proc_macro2::TokenStream;
use quote::quote;
use serde::Deserialize;
use serde_json::Value;

/// What the text of a macro begins with that stands for a value.
const MARK: &str = "\u{0}json:";

/// How the mark looks in source text.
const MARK_IN_SOURCE: &str = "\"\\0json:";

/// A value in one line is at most this long.
const LINE: usize = 60;

/// The value as an expression, to be laid out by [`spread`].
pub(super) fn marked(value: &Value) -> TokenStream {
    let text = format!("{MARK}{value}");
    quote!(json!(#text))
}

/// Formatted code with its values laid out.
pub(super) fn spread(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find(MARK_IN_SOURCE) {
        let before = rest[..at].trim_end();
        if !before.ends_with("json!(") {
            // A text of the document that begins so; what stands in a text has its quote escaped.
            out.push_str(&rest[..=at]);
            rest = &rest[at + 1..];
            continue;
        }
        let end = at + 1 + end_of_text(&rest[at + 1..]);
        let value = syn::parse_str::<syn::LitStr>(&rest[at..end]).ok();
        let value = value.and_then(|text| value_of(text.value().strip_prefix(MARK)?));
        let value = value.expect("a marked text is JSON");
        out.push_str(before);
        let line = out.rsplit('\n').next().unwrap_or_default();
        let indent = line.len() - line.trim_start().len();
        out.push_str(&literal(&value, indent));
        rest = rest[end..].trim_start();
    }
    out + rest
}

/// The value of a JSON text, however deep: what the document's reader took is not too deep here.
fn value_of(text: &str) -> Option<Value> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    Value::deserialize(&mut reader).ok()
}

fn literal(value: &Value, indent: usize) -> String {
    let line = in_line(value);
    if line.len() <= LINE {
        return line;
    }
    let inner = " ".repeat(indent + 4);
    let outer = " ".repeat(indent);
    match value {
        Value::Array(items) => {
            let lines: Vec<_> = items.iter().map(|item| format!("{inner}{},\n", literal(item, indent + 4))).collect();
            format!("[\n{}{outer}]", lines.concat())
        }
        Value::Object(entries) => {
            let entry = |(key, value)| format!("{inner}{key:?}: {},\n", literal(value, indent + 4));
            let lines: Vec<_> = entries.iter().map(entry).collect();
            format!("{{\n{}{outer}}}", lines.concat())
        }
        _ => line,
    }
}

fn in_line(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Number(number) => match number.as_i64() {
            Some(number) if i32::try_from(number).is_err() => format!("{number}_i64"),
            None if number.is_u64() => format!("{number}_u64"),
            _ => number.to_string(),
        },
        Value::Array(items) => format!("[{}]", items.iter().map(in_line).collect::<Vec<_>>().join(", ")),
        Value::Object(entries) if entries.is_empty() => "{}".to_owned(),
        Value::Object(entries) => {
            let entries: Vec<_> = entries.iter().map(|(key, value)| format!("{key:?}: {}", in_line(value))).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Value::Null | Value::Bool(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::rust::code::print;
    use serde_json::json;

    fn code(value: &Value) -> String {
        let value = marked(value);
        spread(&print(quote!(fn sample() { call(#value) })))
    }

    #[test]
    fn a_short_value_is_one_line() {
        let value = json!({ "a": ["\"quoted\"", 5_000_000_000_i64, null], "b": {} });
        let line = r#"call(json!({ "a": ["\"quoted\"", 5000000000_i64, null], "b": {} }))"#;
        assert_eq!(code(&value), format!("fn sample() {{\n    {line}\n}}\n"));
    }

    #[test]
    fn a_text_that_looks_like_a_value_stays_a_text() {
        let text = "\0json:json!(\"\0json:5\")";
        let code = spread(&print(quote!(fn sample() { call(#text) })));
        let literal = "\"\\0json:json!(\\\"\\0json:5\\\")\"";
        assert_eq!(code, format!("fn sample() {{\n    call({literal})\n}}\n"));
        assert_eq!(in_line(&json!(u64::MAX)), "18446744073709551615_u64");
    }

    #[test]
    fn a_long_value_has_a_line_for_each_entry() {
        let text = "one that is longer than half a line";
        let expected = format!(
            "fn sample() {{\n    call(\n        json!({{\n            \"a\": {text:?},\n            \"b\": {text:?},\n        }}),\n    )\n}}\n"
        );
        assert_eq!(code(&json!({ "a": text, "b": text })), expected);
    }
}
