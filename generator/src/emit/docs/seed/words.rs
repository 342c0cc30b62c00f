//! Type words as the published documents write them.
//!
//! They read the schema at its place of use: a composition that is written in place is an `object`, a format hides null, and
//! names make guesses (`*_id` is a UUID).

use crate::emit::docs::facts::words::{TypedValue, text};
use crate::ir::{Facts, JsonType, Via};
use serde_json::Value as Json;

/// Parameters show this many values of an enum.
const SHOWN_VALUES: usize = 5;

/// The type of a field that the API sends.
pub fn reply(facts: &Facts, nullable: bool) -> String {
    let null = if nullable { " | null" } else { "" };
    match written(facts) {
        Written::Nothing => "object".to_owned(),
        Written::Values(values) => format!("enum: {}", list(values)),
        Written::Type(JsonType::Array) if nullable => "array | null".to_owned(),
        Written::Type(JsonType::Array) => array(facts),
        Written::Type(word) => facts.format.clone().unwrap_or_else(|| format!("{}{null}", word.word())),
    }
}

/// The type of a parameter that the client sends.
pub fn parameter(value: TypedValue<'_>) -> String {
    let TypedValue { name, facts, .. } = value;
    match written(facts) {
        Written::Nothing if matches!(name, "to" | "from") => "string (E.164)".to_owned(),
        Written::Nothing => "object".to_owned(),
        Written::Values(values) => {
            let more = if values.len() > SHOWN_VALUES { ", ..." } else { "" };
            format!("enum ({}{more})", list(&values[..values.len().min(SHOWN_VALUES)]))
        }
        Written::Type(JsonType::Array) => array(facts),
        Written::Type(JsonType::String) => match hint(name, facts.format.as_deref()) {
            Some(hint) => format!("string ({hint})"),
            None => "string".to_owned(),
        },
        Written::Type(word) => word.word().to_owned(),
    }
}

/// What a schema says at its place of use.
enum Written<'a> {
    /// An enum.
    Values(&'a [Json]),
    /// A `type`.
    Type(JsonType),
    /// Neither; a composition that is written in place counts as that, unless a `type` stands beside it.
    Nothing,
}

fn written(facts: &Facts) -> Written<'_> {
    match (facts.via, facts.json_type) {
        (Via::Inline | Via::Reference, _) if !facts.values.is_empty() => Written::Values(&facts.values),
        (Via::Inline | Via::Reference, Some(word)) => Written::Type(word),
        (Via::Composition, _) => facts.written_type.map_or(Written::Nothing, Written::Type),
        _ => Written::Nothing,
    }
}

fn list(values: &[Json]) -> String {
    values.iter().map(text).collect::<Vec<_>>().join(", ")
}

/// Items by `$ref`, or without a type, are objects.
fn array(facts: &Facts) -> String {
    let items = facts.items.as_deref().filter(|items| items.via == Via::Inline);
    let word = items.and_then(|items| items.json_type).unwrap_or(JsonType::Object);
    format!("array[{}]", word.word())
}

/// What a string holds. A name's guess at an id or a URL goes before any other format.
fn hint<'a>(name: &str, format: Option<&'a str>) -> Option<&'a str> {
    if format == Some("uuid") || name == "id" || name.ends_with("_id") || name.ends_with("Id") {
        Some("UUID")
    } else if matches!(format, Some("uri" | "url")) || name == "url" || name.ends_with("_url") {
        Some("URL")
    } else {
        format.or(match name {
            "from" | "to" | "phone_number" | "phoneNumber" => Some("E.164"),
            "country_code" => Some("ISO 3166-1 alpha-2"),
            "ip_address" | "ipAddress" => Some("IPv4/IPv6"),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::TypeRef;

    fn string() -> Facts {
        Facts { json_type: Some(JsonType::String), ..Facts::default() }
    }

    fn parameter_of(name: &str, facts: &Facts) -> String {
        parameter(TypedValue { name, ty: &TypeRef::String, facts, nullable: false })
    }

    #[test]
    fn a_reply_says_format_or_null_but_not_both() {
        assert_eq!(reply(&string(), false), "string");
        assert_eq!(reply(&string(), true), "string | null");
        assert_eq!(reply(&Facts { format: Some("uuid".into()), ..string() }, true), "uuid");
        assert_eq!(reply(&Facts::default(), true), "object");
        assert_eq!(reply(&Facts { via: Via::Composition, ..string() }, false), "object");
        let typed = Facts { via: Via::Composition, written_type: Some(JsonType::String), ..string() };
        assert_eq!(reply(&typed, false), "string");
    }

    #[test]
    fn a_reply_lists_all_values_and_a_parameter_five() {
        let facts = Facts { values: ["a", "b", "c", "d", "e", "f"].map(Json::from).to_vec().into(), ..string() };
        assert_eq!(reply(&facts, false), "enum: a, b, c, d, e, f");
        assert_eq!(parameter_of("kind", &facts), "enum (a, b, c, d, e, ...)");
    }

    #[test]
    fn items_by_reference_are_objects() {
        let array = |via| Facts {
            json_type: Some(JsonType::Array),
            items: Some(Box::new(Facts { via, ..string() })),
            ..Facts::default()
        };
        assert_eq!(reply(&array(Via::Inline), false), "array[string]");
        assert_eq!(reply(&array(Via::Reference), false), "array[object]");
        assert_eq!(reply(&array(Via::Inline), true), "array | null");
    }

    #[test]
    fn names_make_guesses() {
        assert_eq!(parameter_of("connection_id", &string()), "string (UUID)");
        assert_eq!(parameter_of("webhook_url", &string()), "string (URL)");
        assert_eq!(parameter_of("webhookURL", &string()), "string");
        assert_eq!(parameter_of("to", &string()), "string (E.164)");
        assert_eq!(parameter_of("to", &Facts::default()), "string (E.164)");
        assert_eq!(parameter_of("order_id", &Facts { format: Some("ulid".into()), ..string() }), "string (UUID)");
        assert_eq!(parameter_of("at", &Facts { format: Some("date-time".into()), ..string() }), "string (date-time)");
    }
}
