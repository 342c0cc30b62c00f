//! Python, as the vendor's own SDK spells it.

use super::spelling::{guarded, quoted};
use super::{Casing, Language};
use crate::emit::docs::example::{Call, Example, ExampleArgument, ExampleKey, ExampleValue, Shown};
use crate::ir::OpId;
use crate::names::{FieldName, Names};
use crate::words;

/// The keywords that a name could be.
const KEYWORDS: [&str; 31] = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with",
];

/// Python.
pub struct Python;

impl Language for Python {
    fn slug(&self) -> &'static str {
        "python"
    }

    fn title(&self) -> &'static str {
        "Python"
    }

    fn names_arguments(&self) -> bool {
        true
    }

    fn guards_keywords(&self) -> bool {
        true
    }

    fn reserved(&self) -> &'static [&'static str] {
        &KEYWORDS
    }

    fn casing(&self) -> Casing {
        Casing::Snake
    }

    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        Some(format!("client.{}.{method}", names.op(id).resource.join(".")))
    }

    fn parameter(&self, _rust: &FieldName, wire: &str) -> String {
        argument(wire)
    }

    fn field(&self, _rust: &FieldName, wire: &str) -> String {
        argument(wire)
    }

    fn argument(&self, wire: &str) -> String {
        argument(wire)
    }

    fn print(&self, call: &Call<'_>) -> Example {
        print(call)
    }
}

/// A name in snake case, with `_` after a keyword; `type` is none.
fn argument(wire: &str) -> String {
    guarded(words::snake(wire), &KEYWORDS)
}

fn print(call: &Call<'_>) -> Example {
    let variable = call.outcome.variable.clone();
    let lines = arguments(call);
    let invocation = match lines.as_slice() {
        [] => format!("{}()", call.method),
        lines => format!("{}(\n{}\n)", call.method, lines.join("\n")),
    };
    let (call, show) = match &call.outcome.shown {
        Shown::Nothing => (invocation, String::new()),
        shown => (format!("{variable} = {invocation}"), show(call, shown, &variable)),
    };
    Example { imports: String::new(), call, show, variable }
}

fn show(call: &Call<'_>, shown: &Shown, variable: &str) -> String {
    match shown {
        Shown::Nothing => String::new(),
        Shown::Whole | Shown::Page(None) => format!("\nprint({variable})"),
        Shown::Data => format!("\nprint({variable}.data)"),
        Shown::Flat(telling) => format!("\nprint({variable}.{})", call.field(telling)),
        Shown::Page(Some(telling)) if call.edition.rules.shows_first_item() => {
            format!("\n{variable} = {variable}.data[0]\nprint({variable}.{})", call.field(telling))
        }
        Shown::Page(Some(telling)) => format!("\nfor item in {variable}:\n    print(item.{})", call.field(telling)),
    }
}

/// The lines between the parentheses.
fn arguments(call: &Call<'_>) -> Vec<String> {
    let arguments = &call.arguments;
    if let ([only], false) = (arguments.path.as_slice(), arguments.takes_more) {
        return vec![format!("    {},", value(&only.value, 4))];
    }
    let line = |argument: &&ExampleArgument| {
        let text = value(&argument.named_value(call.edition), 4);
        format!("    {}={text},", argument.name)
    };
    let opaque = arguments.opaque.iter().map(|body| format!("    body={},", value(body, 4)));
    arguments.last_path_first().iter().chain(&arguments.sorted()).map(line).chain(opaque).collect()
}

/// A value, in lines that are indented by `indent` after the first.
fn value(tree: &ExampleValue, indent: usize) -> String {
    match tree {
        ExampleValue::Null => "None".to_owned(),
        ExampleValue::Bool(truth) => if *truth { "True" } else { "False" }.to_owned(),
        ExampleValue::Number(number) => number.clone(),
        ExampleValue::DateTime(text) => {
            format!("datetime.fromisoformat({})", quoted(text.trim_end_matches('Z')))
        }
        ExampleValue::Date(text) => format!("parse_date({})", quoted(text)),
        ExampleValue::Text(text) | ExampleValue::Choice(text) => quoted(text),
        ExampleValue::File => "b\"Example data\"".to_owned(),
        ExampleValue::List(items) => {
            let items: Vec<_> = items.iter().map(|item| value(item, indent)).collect();
            format!("[{}]", items.join(", "))
        }
        ExampleValue::Object(entries) => {
            let entry = |(key, entry): &(ExampleKey, ExampleValue), indent| {
                format!("{}: {}", quoted(&dictionary_key(key)), value(entry, indent))
            };
            match entries.as_slice() {
                [] => "{}".to_owned(),
                [only] => format!("{{{}}}", entry(only, indent)),
                entries => {
                    let pad = " ".repeat(indent + 4);
                    let lines: Vec<_> =
                        entries.iter().map(|one| format!("{pad}{},\n", entry(one, indent + 4))).collect();
                    format!("{{\n{}{}}}", lines.concat(), " ".repeat(indent))
                }
            }
        }
    }
}

/// Known keys of a dictionary are spelled as arguments are.
fn dictionary_key(key: &ExampleKey) -> String {
    match key {
        ExampleKey::Property(wire) if wire.contains(['.', '-', '[']) => wire.clone(),
        ExampleKey::Property(wire) => argument(&words::snake(wire)),
        ExampleKey::Data(key) => key.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::argument;

    #[test]
    fn keywords_are_guarded() {
        assert_eq!(argument("from"), "from_");
        assert_eq!(argument("type"), "type");
    }

    #[test]
    fn names_are_in_snake_case() {
        assert_eq!(argument("page[number]"), "page_number");
        assert_eq!(argument("Idempotency-Key"), "idempotency_key");
    }
}
