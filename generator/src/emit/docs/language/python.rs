//! Python, as the vendor's own SDK spells it.

use super::identifier::{identifier, is_identifier, is_plain};
use super::literal::{escaped, long_escape};
use super::plain::PlainRequest;
use super::{Casing, Language};
use crate::emit::docs::example::{Call, Example, ExampleArgument, ExampleKey, ExampleValue, Shown};
use crate::emit::docs::facts::parameters::ParameterPlace;
use crate::ir::OpId;
use crate::names::{FieldName, Names};
use crate::words;
use std::collections::BTreeSet;

/// The keywords that a name in snake case could be, and what the first argument of a method is called.
const KEYWORDS: [&str; 33] = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "self", "try", "while", "with", "yield",
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

    fn writes_unions_by_wire(&self) -> bool {
        true
    }

    fn reserved(&self) -> &'static [&'static str] {
        &KEYWORDS
    }

    fn casing(&self) -> Casing {
        Casing::Snake
    }

    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        let path = names.op(id).resource.iter().map(String::as_str).chain([method]);
        Some(path.filter_map(spelled).fold("client".to_owned(), |path, name| path + "." + &name))
    }

    fn parameter(&self, _rust: &FieldName, wire: &str) -> String {
        argument(wire)
    }

    /// The key of a dictionary may be a keyword.
    fn entry(&self, _rust: &FieldName, wire: &str) -> String {
        dictionary_key(&ExampleKey::Property(wire.to_owned()))
    }

    /// A field may be called `self`, which no argument is.
    fn field(&self, _rust: &FieldName, wire: &str) -> String {
        if wire == "self" { wire.to_owned() } else { argument(wire) }
    }

    fn argument(&self, wire: &str) -> String {
        argument(wire)
    }

    fn quoted(&self, text: &str) -> String {
        quoted(text)
    }

    fn print(&self, call: &Call<'_>) -> Example {
        print(call)
    }

    fn print_plain(&self, call: &Call<'_>) -> Example {
        print_plain(call)
    }
}

/// A text as a string.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text, '"', long_escape))
}

/// A name in snake case, with `_` after a keyword and before a digit; `type` is no keyword.
fn spelled(wire: &str) -> Option<String> {
    identifier(&words::snake(wire), "_", &KEYWORDS)
}

/// The same; a name that none can be made of stays what it is.
fn argument(wire: &str) -> String {
    spelled(wire).unwrap_or_else(|| wire.to_owned())
}

fn print(call: &Call<'_>) -> Example {
    let variable = call.outcome.variable.clone();
    let lines = arguments(call);
    let imports = if lines.iter().any(|line| line.contains(FROM_JSON)) { "import json\n\n" } else { "" };
    let invocation = match lines.as_slice() {
        [] => format!("{}()", call.method),
        lines => format!("{}(\n{}\n)", call.method, lines.join("\n")),
    };
    let (call, show) = match &call.outcome.shown {
        Shown::Nothing => (format!("{imports}{invocation}"), String::new()),
        shown => (format!("{imports}{variable} = {invocation}"), show(call, shown, &variable)),
    };
    Example { imports: String::new(), call, show, variable }
}

fn print_plain(call: &Call<'_>) -> Example {
    let PlainRequest { method, path, query, headers, body } = PlainRequest::of(call);
    let options = [("params", query), ("headers", headers)]
        .map(|(name, value)| Some((ExampleKey::Data(name.to_owned()), value?)));
    let options: Vec<_> = options.into_iter().flatten().collect();
    let options = (!options.is_empty()).then_some(ExampleValue::Object(options));
    let mut lines = vec![format!("    {},", quoted(&path)), "    cast_to=object,".to_owned()];
    let others = [("body", body), ("options", options)];
    lines.extend(others.into_iter().filter_map(|(name, value)| Some(format!("    {name}={},", whole(&value?)))));
    let variable = "response".to_owned();
    let call = format!("{variable} = client.{method}(\n{}\n)", lines.join("\n"));
    Example { imports: String::new(), call, show: format!("\nprint({variable})"), variable }
}

fn show(call: &Call<'_>, shown: &Shown, variable: &str) -> String {
    match shown {
        Shown::Nothing => String::new(),
        Shown::Whole | Shown::Page(None) => format!("\nprint({variable})"),
        Shown::Data => format!("\nprint({variable}.data)"),
        Shown::Flat(telling) => format!("\nprint({})", call.field_of(&format!("{variable}."), telling)),
        Shown::Page(Some(telling)) if call.edition.rules.shows_first_item() => {
            let field = call.field_of(&format!("{variable}."), telling);
            format!("\n{variable} = {variable}.data[0]\nprint({field})")
        }
        Shown::Page(Some(telling)) => {
            format!("\nfor item in {variable}:\n    print({})", call.field_of("item.", telling))
        }
    }
}

/// The lines between the parentheses.
fn arguments(call: &Call<'_>) -> Vec<String> {
    let arguments = &call.arguments;
    if let ([only], false) = (arguments.path.as_slice(), arguments.takes_more) {
        return vec![format!("    {},", value(&only.value, 4))];
    }
    let all: Vec<_> = arguments.last_path_first().into_iter().chain(arguments.sorted()).collect();
    let mut taken = BTreeSet::new();
    let (named, others): (Vec<usize>, Vec<usize>) =
        (0..all.len()).partition(|&at| taken.insert(&all[at].name) && is_identifier(&all[at].name));
    let line = |name: &str, tree: &ExampleValue| format!("    {name}={},", whole(tree));
    let mut lines: Vec<_> = named.iter().map(|&at| line(&all[at].name, &all[at].named_value(call.edition))).collect();
    let others: Vec<_> = others.into_iter().map(|at| all[at]).collect();
    lines.extend(EXTRAS.iter().filter_map(|(name, place)| Some(line(name, &extra(call, &others, *place)?))));
    lines.extend(arguments.opaque.iter().map(|body| line("body", body)));
    lines
}

/// The arguments that take what has no name of its own.
const EXTRAS: [(&str, ParameterPlace); 4] = [
    ("path_parameters", ParameterPlace::Path),
    ("extra_query", ParameterPlace::Query),
    ("extra_headers", ParameterPlace::Header),
    ("extra_body", ParameterPlace::Body),
];

/// Those of `arguments` that are sent in one place, by their names on the wire.
fn extra(call: &Call<'_>, arguments: &[&ExampleArgument], place: ParameterPlace) -> Option<ExampleValue> {
    let entry =
        |argument: &ExampleArgument| (ExampleKey::Data(argument.wire.clone()), argument.named_value(call.edition));
    let entries: Vec<_> =
        arguments.iter().filter(|argument| argument.place == place).map(|argument| entry(argument)).collect();
    (!entries.is_empty()).then_some(ExampleValue::Object(entries))
}

/// Brackets inside brackets that are left to Python, whose parser takes 200 of them.
const DEEPEST: usize = 90;

/// What reads a value that is deeper.
const FROM_JSON: &str = "=json.loads(\"";

/// The value of an argument.
fn whole(tree: &ExampleValue) -> String {
    if tree.depth() <= DEEPEST {
        return value(tree, 4);
    }
    format!("json.loads({})", quoted(&tree.to_json().to_string()))
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
        ExampleValue::Optional(inner) => value(inner, indent),
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

/// Known keys of a dictionary are in snake case, keywords as they are; what is no such name stays as it is.
fn dictionary_key(key: &ExampleKey) -> String {
    match key {
        ExampleKey::Property(wire) if is_plain(wire) && !wire.starts_with('_') && !wire.ends_with('_') => {
            words::snake(wire)
        }
        key => key.wire().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::judge::{self, texts};
    use super::*;

    #[test]
    fn python_reads_what_is_written() {
        judge::reads_strings("python3", quoted, |literals| {
            format!("for text in [{}]:\n    print(text.encode().hex())\n", literals.join(",\n"))
        });
    }

    #[test]
    fn python_takes_names_for_identifiers() {
        let names: Vec<_> = texts().iter().filter_map(|text| spelled(text)).chain(KEYWORDS.map(argument)).collect();
        let list = names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(",\n");
        let script =
            format!("import keyword\nprint([x for x in [{list}] if not x.isidentifier() or keyword.iskeyword(x)])\n");
        if let Some((printed, said)) = judge::run("python3", &["-"], &script) {
            assert_eq!(String::from_utf8_lossy(&printed), "[]\n", "{said}");
        }
    }

    #[test]
    fn keys_of_dictionaries_may_be_keywords() {
        let key = |wire: &str| dictionary_key(&ExampleKey::Property(wire.to_owned()));
        assert_eq!(["from", "startDate"].map(key), ["from", "start_date"]);
    }

    #[test]
    fn keywords_are_guarded() {
        assert_eq!(argument("from"), "from_");
        assert_eq!(argument("type"), "type");
    }

    #[test]
    fn names_are_in_snake_case() {
        assert_eq!(argument("page[number]"), "page_number");
        assert_eq!(argument("Idempotency-Key"), "idempotency_key");
        assert_eq!(argument("9lives"), "_9lives");
        assert_eq!(argument("$"), "$");
    }
}
