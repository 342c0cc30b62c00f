//! Values as text, and as fields of a form as the client writes them.
//!
//! In: a value, with an argument's name. Out: its text, or an option of curl's for each field. It refuses to know requests.

use super::shell;
use crate::emit::docs::example::ExampleValue;
use crate::ir::MultipartStyle;
use serde_json::Value;

/// The options for a field of `application/x-www-form-urlencoded`: lists of scalars repeat their name, what is inside is in brackets.
pub(super) fn fields(name: &str, value: &ExampleValue) -> Vec<String> {
    match value {
        ExampleValue::Null => Vec::new(),
        ExampleValue::List(items) if items.iter().all(is_scalar) => {
            items.iter().flat_map(|item| fields(name, item)).collect()
        }
        ExampleValue::List(items) => {
            let indexed = items.iter().enumerate();
            indexed.flat_map(|(index, item)| fields(&format!("{name}[{index}]"), item)).collect()
        }
        ExampleValue::Object(entries) => {
            entries.iter().flat_map(|(key, entry)| fields(&format!("{name}[{}]", key.wire()), entry)).collect()
        }
        value => vec![shell::form_field(name, &value.to_text())],
    }
}

/// The options for a property of `multipart/form-data`.
pub(super) fn parts(name: &str, value: &ExampleValue, style: MultipartStyle) -> Vec<String> {
    let is_json = style == MultipartStyle::Parts && !value.has_file();
    match value {
        ExampleValue::Null => Vec::new(),
        ExampleValue::File => vec![shell::file_part(name)],
        ExampleValue::List(items) if style == MultipartStyle::Parts => {
            let item_parts = |item: &ExampleValue| match item {
                ExampleValue::List(_) if !item.has_file() => vec![shell::json_part(name, &item.to_json().to_string())],
                item => parts(name, item, style),
            };
            items.iter().flat_map(item_parts).collect()
        }
        ExampleValue::List(items) => items.iter().flat_map(|item| parts(&format!("{name}[]"), item, style)).collect(),
        ExampleValue::Object(_) if is_json => vec![shell::json_part(name, &value.to_json().to_string())],
        ExampleValue::Object(entries) => {
            entries.iter().flat_map(|(key, entry)| parts(&format!("{name}[{}]", key.wire()), entry, style)).collect()
        }
        value => vec![shell::part(name, &value.to_text())],
    }
}

/// A JSON value as text.
pub fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_scalar(value: &ExampleValue) -> bool {
    !matches!(value, ExampleValue::List(_) | ExampleValue::Object(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_inside_is_named_as_the_client_names_it() {
        let value =
            ExampleValue::from_json(&json!({ "a": ["x", "y"], "b": { "c": 1 }, "d": [{ "e": "f;g" }], "n": null }));
        let brackets = parts("p", &value, MultipartStyle::Brackets);
        assert_eq!(brackets, ["-F 'p[a][]=x'", "-F 'p[a][]=y'", "-F 'p[b][c]=1'", "--form-string 'p[d][][e]=f;g'"]);
        let list = ExampleValue::from_json(&json!(["x", 1, { "e": "f" }, [2]]));
        let repeated = parts("p", &list, MultipartStyle::Parts);
        assert_eq!(
            repeated,
            ["-F 'p=x'", "-F 'p=1'", "-F 'p={\"e\":\"f\"};type=application/json'", "-F 'p=[2];type=application/json'"]
        );
        let quoted = parts("p", &value, MultipartStyle::Parts);
        assert!(quoted[0].starts_with("-F 'p=\"{\\\"a\\\":[\\\"x\\\""), "{quoted:?}");
        let fields = fields("p", &value);
        let data = |field: &str| format!("--data-urlencode 'p{field}'");
        assert_eq!(fields, ["[a]=x", "[a]=y", "[b][c]=1", "[d][0][e]=f;g"].map(data));
    }
}
