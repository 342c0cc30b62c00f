//! Ruby, for the vendor's SDK.

use super::super::example::{Argument, Key, Tree};
use super::outcome::Shown;
use super::{Call, Example, quoted};
use crate::names::words;

/// A call longer than this, in characters, has an argument per line.
const WIDTH: usize = 80;

/// Prints a call.
pub(super) fn print(call: &Call<'_>) -> Example {
    let variable = match call.outcome.shown {
        Shown::Nothing => "result".to_owned(),
        _ => call.outcome.variable.clone(),
    };
    let arguments = arguments(call);
    let head = format!("{variable} = {}", call.method);
    let short = match arguments.as_slice() {
        [] => head.clone(),
        arguments => format!("{head}({})", arguments.join(", ")),
    };
    let text = if short.chars().count() <= WIDTH || arguments.is_empty() {
        short
    } else {
        format!("{head}(\n  {}\n)", arguments.join(",\n  "))
    };
    Example { call: text, show: format!("\n\nputs({variable})"), variable }
}

fn arguments(call: &Call<'_>) -> Vec<String> {
    let arguments = &call.arguments;
    let named = |argument: &&Argument| {
        format!("{}: {}", symbol(&words::snake(&argument.name)), value(&argument.named_value(call.source.texts)))
    };
    let mut path = arguments.last_path_first().into_iter();
    let first = path.next().map(|argument| value(&argument.lone_value(call.source)));
    let rest: Vec<&Argument> = path.chain(arguments.sorted()).collect();
    let opaque = arguments.opaque.iter().map(|body| format!("body: {}", value(body)));
    first.into_iter().chain(rest.iter().map(named)).chain(opaque).collect()
}

fn value(tree: &Tree) -> String {
    match tree {
        Tree::Null => "nil".to_owned(),
        Tree::Bool(truth) => truth.to_string(),
        Tree::Number(number) => number.clone(),
        Tree::Text(text) | Tree::DateTime(text) | Tree::Date(text) => string(text),
        Tree::Choice(text) => symbol_value(text),
        Tree::File => "StringIO.new(\"Example data\")".to_owned(),
        Tree::List(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
        Tree::Object(entries) => {
            let entry = |(key, entry): &(Key, Tree)| match key {
                Key::Property(wire) => format!("{}: {}", symbol(wire), value(entry)),
                Key::Data(key) => format!("{}: {}", symbol(key), value(entry)),
            };
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A string; `#` begins an interpolation before some characters.
fn string(text: &str) -> String {
    quoted(text).replace("#{", "\\#{").replace("#$", "\\#$").replace("#@", "\\#@")
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A key of a hash or a keyword argument.
fn symbol(name: &str) -> String {
    if is_plain(name) { name.to_owned() } else { quoted(name) }
}

fn symbol_value(name: &str) -> String {
    if is_plain(name) { format!(":{name}") } else { format!(":{}", quoted(name)) }
}
