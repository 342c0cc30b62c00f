//! What `serde` says of a value that does not fit, in the words of OpenAPI and JSON Schema.
//!
//! In: a message that names Rust's types. Out: the same that names none. It refuses to know the value.

/// What `serde` calls a type, and what JSON Schema or OpenAPI calls it; the longer before what they begin with.
const TYPES: &[(&str, &str)] = &[
    ("a sequence", "an array"),
    ("a map", "an object"),
    ("a JSON number", "a number"),
    ("usize", "an integer, 0 or more"),
    ("u64", "an integer, 0 or more"),
    ("u32", "an integer, 0 or more"),
    ("i64", "an integer"),
    ("f64", "a number"),
    ("unit", "null"),
];

/// What `serde` calls a value that it found.
const FOUND: &[(&str, &str)] = &[
    ("floating point ", "number "),
    ("map", "an object"),
    ("sequence", "an array"),
    ("newtype variant", "an object"),
    ("unit value", "null"),
];

/// A message without the names of Rust's types.
pub(super) fn said(message: &str) -> String {
    if message.contains("did not match any variant of untagged enum") {
        return "it is none of the forms that OpenAPI has for it".to_owned();
    }
    if let Some(field) = message.strip_prefix("missing field ") {
        return format!("it has no {field}");
    }
    match message.rsplit_once(", expected ") {
        Some((start, expected)) => format!("{}, expected {}", found(start), type_name(expected)),
        None => message.to_owned(),
    }
}

/// `invalid type: map` and the like.
fn found(start: &str) -> String {
    let Some((kind, value)) = start.split_once(": ") else { return start.to_owned() };
    let known = FOUND.iter().find_map(|(rust, own)| Some(format!("{own}{}", value.strip_prefix(rust)?)));
    format!("{kind}: {}", known.unwrap_or_else(|| value.to_owned()))
}

fn type_name(expected: &str) -> String {
    let known = TYPES.iter().find(|(rust, _)| *rust == expected).map(|(_, own)| (*own).to_owned());
    known.or_else(|| object(expected)).unwrap_or_else(|| expected.to_owned())
}

/// `struct ExternalDocumentation`, as the specification titles it.
fn object(expected: &str) -> Option<String> {
    let kinds = ["struct ", "tuple struct ", "internally tagged enum ", "enum ", "variant of enum "];
    let name = kinds.iter().find_map(|kind| expected.strip_prefix(kind))?;
    let mut title = String::new();
    for c in name.chars().filter(char::is_ascii_alphanumeric) {
        if c.is_ascii_uppercase() && title.ends_with(|last: char| last.is_ascii_lowercase()) {
            title.push(' ');
        }
        title.push(c);
    }
    let article = if title.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    Some(format!("{article} {title} Object"))
}

#[cfg(test)]
mod tests {
    use super::super::try_read;
    use super::*;
    use crate::spec::grammar::ObjectKind;
    use serde_json::{Value, json};

    fn told(kind: ObjectKind, value: &Value) -> String {
        said(&try_read(value, kind).expect_err("it does not fit").to_string())
    }

    #[test]
    fn no_type_of_rust_s_is_named() {
        let schema = |key: &str, value: Value| told(ObjectKind::Schema, &json!({ key: value }));
        assert_eq!(schema("minLength", json!("few")), "invalid type: string \"few\", expected an integer, 0 or more");
        assert_eq!(schema("minLength", json!(1.5)), "invalid type: number `1.5`, expected an integer, 0 or more");
        assert_eq!(schema("required", json!({})), "invalid type: an object, expected an array");
        assert_eq!(schema("discriminator", json!("t")), "invalid type: string \"t\", expected a Discriminator Object");
        assert_eq!(
            schema("externalDocs", json!(1)),
            "invalid type: integer `1`, expected an External Documentation Object"
        );
        assert_eq!(schema("discriminator", json!({})), "it has no `propertyName`");
        assert_eq!(schema("not", json!(1)), "invalid type: integer `1`, expected a Schema Object");
        assert_eq!(
            said("data did not match any variant of untagged enum ReferenceOr"),
            "it is none of the forms that OpenAPI has for it"
        );
    }
}
