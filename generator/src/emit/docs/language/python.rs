//! Python, for the vendor's SDK.

use crate::emit::docs::example::call::{Call, Example, quoted};
use crate::emit::docs::example::{Argument, Tree};
use crate::emit::docs::example::{Shown, Telling};
use crate::emit::docs::spelling;
use crate::emit::docs::{Edition, Flavour, Profile};
use crate::names::words;

/// Prints a call.
pub fn print(call: &Call<'_>) -> Example {
    let variable = call.outcome.variable.clone();
    let lines = arguments(call);
    let invocation = match lines.as_slice() {
        [] => format!("{}()", call.method),
        lines => format!("{}(\n{}\n)", call.method, lines.join("\n")),
    };
    let (call, show) = match &call.outcome.shown {
        Shown::Nothing => (invocation, String::new()),
        shown => (format!("{variable} = {invocation}"), show(call.edition, shown, &variable)),
    };
    Example { imports: String::new(), call, show, variable }
}

fn show(edition: &Edition<'_>, shown: &Shown, variable: &str) -> String {
    let field = |telling: &Telling| {
        let rust = edition.names.field(telling.owner, telling.index);
        let name = spelling::field(Flavour::Python, rust, &telling.wire, edition.profile);
        spelling::python_argument(&name)
    };
    match shown {
        Shown::Nothing => String::new(),
        Shown::Whole | Shown::Page(None) => format!("\nprint({variable})"),
        Shown::Data => format!("\nprint({variable}.data)"),
        Shown::Flat(telling) => format!("\nprint({variable}.{})", field(telling)),
        Shown::Page(Some(telling)) => match edition.profile {
            Profile::Seed => format!("\n{variable} = {variable}.data[0]\nprint({variable}.{})", field(telling)),
            Profile::Own => format!("\nfor item in {variable}:\n    print(item.{})", field(telling)),
        },
    }
}

/// The lines between the parentheses.
fn arguments(call: &Call<'_>) -> Vec<String> {
    let arguments = &call.arguments;
    if let ([only], false) = (arguments.path.as_slice(), arguments.takes_more) {
        return vec![format!("    {},", value(&only.value, 4, call.edition.profile))];
    }
    let line = |argument: &&Argument| {
        let text = value(&argument.named_value(call.edition), 4, call.edition.profile);
        format!("    {}={text},", argument.name)
    };
    let opaque = arguments.opaque.iter().map(|body| format!("    body={},", value(body, 4, call.edition.profile)));
    arguments.last_path_first().iter().chain(&arguments.sorted()).map(line).chain(opaque).collect()
}

/// A value, in lines that are indented by `indent` after the first.
fn value(tree: &Tree, indent: usize, profile: Profile) -> String {
    match tree {
        Tree::Null => "None".to_owned(),
        Tree::Bool(truth) => if *truth { "True" } else { "False" }.to_owned(),
        Tree::Number(number) => number.clone(),
        Tree::DateTime(text) if profile == Profile::Seed => {
            format!("datetime.fromisoformat({})", quoted(text.trim_end_matches('Z')))
        }
        Tree::Date(text) if profile == Profile::Seed => format!("parse_date({})", quoted(text)),
        Tree::Text(text) | Tree::Choice(text) | Tree::DateTime(text) | Tree::Date(text) => quoted(text),
        Tree::File => "b\"Example data\"".to_owned(),
        Tree::List(items) => {
            let items: Vec<_> = items.iter().map(|item| value(item, indent, profile)).collect();
            format!("[{}]", items.join(", "))
        }
        Tree::Object(entries) => {
            let entry = |(key, entry): &(crate::emit::docs::example::Key, Tree), indent| {
                format!("{}: {}", quoted(&dictionary_key(key)), value(entry, indent, profile))
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
fn dictionary_key(key: &crate::emit::docs::example::Key) -> String {
    use crate::emit::docs::example::Key;
    match key {
        Key::Property(wire) if wire.contains(['.', '-', '[']) => wire.clone(),
        Key::Property(wire) => spelling::python_argument(&words::snake(wire)),
        Key::Data(key) => key.clone(),
    }
}
