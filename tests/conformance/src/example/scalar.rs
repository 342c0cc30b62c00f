//! Scalars: the document's own where it gives one, else one made from format, pattern and limits.

use crate::schema::Flat;
use jsonschema::Draft;
use serde_json::{Value, json};

/// Texts for formats. The formats that are not here are free text.
const FORMATS: &[(&str, &str)] = &[
    ("uuid", "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"),
    ("date-time", "2026-01-02T03:04:05Z"),
    ("date", "2026-01-02"),
    ("time", "03:04:05Z"),
    ("email", "user@example.com"),
    ("uri", "https://example.com/path"),
    ("url", "https://example.com/path"),
    ("uri-reference", "https://example.com/path"),
    ("hostname", "example.com"),
    ("ipv4", "192.0.2.1"),
    ("ipv6", "2001:db8::1"),
    ("byte", "AAEC"),
    ("json-pointer", "/data/name"),
    ("e164", "+13125550123"),
];

/// Texts that are tried, in order, against a pattern.
const FOR_PATTERNS: &[&str] = &[
    "a",
    "A",
    "1",
    "0",
    "10",
    "abc",
    "US",
    "en",
    "en-US",
    "+13125550123",
    "13125550123",
    "1234",
    "123456",
    "12345678",
    "1.00",
    "00:00",
    "2026-01-02",
    "2026-01-02T03:04:05Z",
    "wss://example.com",
    "https://example.com",
    "example.com",
    "user@example.com",
    "a_b",
    "a-b",
    "#000000",
    "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0",
    "2026-01",
    "12345",
    "192.0.2.0/24",
    "02:00:00:00:00:00",
    "sip:user@example.com",
];

/// The value of an `enum`: the document's example or default if it is one of the values, else the first that is not
/// `null`.
pub(super) fn listed(flat: &Flat) -> Option<Value> {
    let values = flat.get("enum")?.as_array()?;
    let own = ["example", "default"].iter().filter_map(|keyword| flat.get(keyword));
    let mut own = own.filter(|value| !value.is_null() && values.contains(value));
    own.next().or_else(|| values.iter().find(|value| !value.is_null())).or_else(|| values.first()).cloned()
}

/// A value of any scalar type.
pub(super) fn made(flat: &Flat) -> Value {
    let types = flat.types();
    let first_of_examples = flat.get("examples").and_then(|examples| examples.get(0));
    let own = [flat.get("example"), first_of_examples, flat.get("default")];
    let mut own = own.into_iter().flatten().filter(|value| fits(flat, value));
    if let Some(value) = own.find(|value| !value.is_null()) {
        return value.clone();
    }
    match types.first() {
        Some(&"integer") => json!(integer(flat)),
        Some(&"number") => flat.get("minimum").cloned().unwrap_or(json!(1.5)),
        Some(&"boolean") => json!(true),
        None if flat.is_nullable() => Value::Null,
        _ => json!(text(flat)),
    }
}

/// Whether a value of the document's own has the type and, where one is named, the format: one example does not.
fn fits(flat: &Flat, value: &Value) -> bool {
    let types = flat.types();
    let has_type = types.is_empty() || types.iter().any(|ty| is_of(value, ty));
    let has_format = flat.get("format").is_none_or(|format| {
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        let validator = options.should_ignore_unknown_formats(true).build(&json!({ "format": format }));
        validator.is_ok_and(|validator| validator.is_valid(value))
    });
    has_type && has_format
}

fn is_of(value: &Value, ty: &str) -> bool {
    match ty {
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

fn integer(flat: &Flat) -> i64 {
    let limit = |keyword| flat.get(keyword).and_then(Value::as_i64);
    let step = limit("multipleOf").unwrap_or(1).max(1);
    let least = limit("minimum").or_else(|| limit("exclusiveMinimum").map(|limit| limit + 1)).unwrap_or(1);
    let made = (least + step - 1).div_euclid(step) * step;
    limit("maximum").map_or(made, |most| made.min(most))
}

fn text(flat: &Flat) -> String {
    let word = |keyword| flat.get(keyword).and_then(Value::as_str);
    if let Some((_, text)) = FORMATS.iter().find(|(format, _)| word("format") == Some(format)) {
        return (*text).to_owned();
    }
    if word("x-format") == Some("+E.164") {
        return "+13125550123".to_owned();
    }
    if let Some(pattern) = word("pattern") {
        let schema = json!({ "pattern": pattern });
        let mut fitting = FOR_PATTERNS.iter().filter(|text| jsonschema::is_valid(&schema, &json!(text)));
        return (*fitting.next().unwrap_or(&"text")).to_owned();
    }
    let limit = |keyword| flat.get(keyword).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
    let mut text = "text".to_owned();
    while text.len() < limit("minLength").unwrap_or(0) {
        text.push('t');
    }
    text.truncate(limit("maxLength").unwrap_or(text.len()).max(1));
    text
}
