//! Values of Java, and the lines of the builders that take them.
//!
//! In: values, and the classes that they are of. Out: expressions. It refuses to know calls.

use super::{class_of, identifier, member, quoted, spelled};
use crate::emit::docs::example::{ExampleKey, ExampleValue};
use crate::words;

/// The end of a builder: on its line where nothing is set.
pub fn builder_end(setters: &str, indent: usize) -> String {
    if setters.is_empty() { ".build()".to_owned() } else { format!("{setters}\n{}.build()", " ".repeat(indent + 4)) }
}

/// The class of a value; that of a list's items is named in the singular.
pub fn item_class(name: &str, value: &ExampleValue) -> String {
    match value {
        ExampleValue::List(_) => class_of(&words::snake_singular(name)),
        _ => class_of(name),
    }
}

/// A line of a builder. The only item of a list is added; several are given as a list.
pub fn setter(owner: &str, class: &str, name: &str, tree: &ExampleValue) -> String {
    let method = member(name);
    match tree {
        ExampleValue::List(items) => match items.as_slice() {
            [only] => {
                let one = class_of(&words::snake_singular(name));
                format!("\n    .add{one}({})", value(only, owner, class))
            }
            [] => format!("\n    .{method}(List.of())"),
            items => {
                let lines: Vec<_> = items
                    .iter()
                    .map(|item| format!("\n      {}", value(item, owner, class).replace("\n    ", "\n      ")))
                    .collect();
                format!("\n    .{method}(List.of({}\n    ))", lines.join(","))
            }
        },
        tree => format!("\n    .{method}({})", value(tree, owner, class)),
    }
}

/// A value of a class below `owner`.
pub fn value(tree: &ExampleValue, owner: &str, class: &str) -> String {
    match tree {
        ExampleValue::Null => "null".to_owned(),
        ExampleValue::Bool(truth) => truth.to_string(),
        ExampleValue::Number(number) => number_literal(number),
        ExampleValue::Text(text) => quoted(text),
        ExampleValue::Choice(text) if class.is_empty() => quoted(text),
        ExampleValue::Choice(text) => format!("{owner}{class}.{}", constant(text)),
        ExampleValue::DateTime(text) => format!("OffsetDateTime.parse({})", quoted(text)),
        ExampleValue::Date(text) => format!("LocalDate.parse({})", quoted(text)),
        ExampleValue::File => "new ByteArrayInputStream(\"Example data\".getBytes())".to_owned(),
        ExampleValue::Optional(inner) => value(inner, owner, class),
        ExampleValue::List(items) => {
            let items: Vec<_> = items.iter().map(|item| value(item, owner, class)).collect();
            format!("List.of({})", items.join(", "))
        }
        ExampleValue::Object(entries) if class.is_empty() => map(entries),
        ExampleValue::Object(entries) => object(entries, &format!("{owner}{class}")),
    }
}

/// An object of no class.
fn map(entries: &[(ExampleKey, ExampleValue)]) -> String {
    let entry = |(key, entry): &(ExampleKey, ExampleValue)| {
        format!("Map.entry({}, {})", quoted(key.wire()), value(entry, "", ""))
    };
    format!("Map.ofEntries({})", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
}

/// A number: a `long` where it is one, else a `double`.
fn number_literal(number: &str) -> String {
    match number.parse::<i64>() {
        Ok(_) => format!("{number}L"),
        Err(_) if number.contains(['.', 'e', 'E']) => number.to_owned(),
        Err(_) => format!("{number}.0"),
    }
}

fn object(entries: &[(ExampleKey, ExampleValue)], class: &str) -> String {
    let owner = format!("{class}.");
    let line = |(key, entry): &(ExampleKey, ExampleValue)| match key {
        ExampleKey::Property(wire) if spelled(wire).is_some() => {
            setter(&owner, &item_class(wire, entry), wire, entry).replace('\n', "\n    ")
        }
        key => {
            let (key, entry) = (quoted(key.wire()), value(entry, "", ""));
            format!("\n        .putAdditionalProperty({key}, JsonValue.from({entry}))")
        }
    };
    format!("{class}.builder(){}", builder_end(&entries.iter().map(line).collect::<String>(), 4))
}

/// A known value of an enum: `PHONE_CALL`; a constant cannot begin with a digit, and a value that none can be made of is converted.
fn constant(value: &str) -> String {
    let name = identifier(&words::snake(value).to_uppercase(), "_", &[]);
    name.unwrap_or_else(|| format!("of({})", quoted(value)))
}

#[cfg(test)]
mod tests {
    use super::{constant, number_literal};

    #[test]
    fn constants_are_identifiers_and_numbers_have_their_type() {
        assert_eq!(["phone call", "1080p", "+"].map(constant), ["PHONE_CALL", "_1080P", "of(\"+\")"]);
        let numbers = ["-5", "1.5", "18446744073709551615", "1e300"].map(number_literal);
        assert_eq!(numbers, ["-5L", "1.5", "18446744073709551615.0", "1e300"]);
    }
}
