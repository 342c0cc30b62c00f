//! Go, for the vendor's SDK, laid out as gofmt does.

use super::super::example::{Key, Tree};
use super::super::spelling;
use super::super::{Flavour, Source};
use super::outcome::{Shown, Telling};
use super::{Call, Example, quoted};
use crate::names::words;

/// Prints a call.
pub(super) fn print(call: &Call<'_>) -> Example {
    let variable = spelling::camel_variable(&call.outcome.variable);
    let check = "\nif err != nil {\n\tlog.Fatal(err)\n}";
    let (head, show) = match &call.outcome.shown {
        Shown::Nothing => ("err := ".to_owned(), check.to_owned()),
        shown => {
            let what = what(call.source, shown, &variable);
            (format!("{variable}, err := "), format!("{check}\nfmt.Printf(\"%+v\\n\", {what})"))
        }
    };
    Example { call: format!("{head}{}", invocation(call)), show, variable }
}

fn what(source: &Source<'_>, shown: &Shown, variable: &str) -> String {
    let field = |telling: &Telling| {
        let rust = source.names.field(telling.owner, telling.index);
        spelling::field(Flavour::Go, rust, &telling.wire, source.profile)
    };
    match shown {
        Shown::Data => format!("{variable}.Data"),
        Shown::Flat(telling) => format!("{variable}.{}", field(telling)),
        Shown::Nothing | Shown::Page(_) | Shown::Whole => variable.to_owned(),
    }
}

fn invocation(call: &Call<'_>) -> String {
    let arguments = &call.arguments;
    let mut path = arguments.last_path_first().into_iter();
    let first = path.next().map(|argument| value(&argument.lone_value(call.source), "", 0));
    let class = params(call);
    let rest: Vec<_> = path.chain(arguments.sorted()).collect();
    let entries = |depth| {
        let entry = |argument: &&super::super::example::Argument| {
            let name = spelling::go_name(&argument.name);
            let text = value(&argument.named_value(call.source.texts), &format!("{class}{name}"), depth);
            (name, text)
        };
        rest.iter().map(entry).collect::<Vec<_>>()
    };
    let literal = |depth| format!("telnyx.{class}{}", literal(&entries(depth + 1), depth));
    match (first, arguments.takes_more) {
        (None, false) => format!("{}(context.Background())", call.method),
        (Some(first), false) => format!("{}(context.Background(), {first})", call.method),
        (None, true) => format!("{}(context.Background(), {})", call.method, literal(0)),
        (Some(first), true) => {
            format!("{}(\n\tcontext.Background(),\n\t{first},\n\t{},\n)", call.method, literal(1))
        }
    }
}

/// The type of a call's parameters: `AIAssistantTestNewParams`.
fn params(call: &Call<'_>) -> String {
    let names = call.source.names.op(call.id);
    let resource: String = names.resource.iter().map(|part| spelling::go_name(&words::snake_singular(part))).collect();
    format!("{resource}{}Params", spelling::go_method(&names.method))
}

/// `{}`, or a line per field; values of neighbouring lines stand below each other.
fn literal(entries: &[(String, String)], depth: usize) -> String {
    if entries.is_empty() {
        return "{}".to_owned();
    }
    let pad = "\t".repeat(depth + 1);
    let mut lines = String::new();
    let mut start = 0;
    while start < entries.len() {
        let single = entries[start..].iter().take_while(|(_, value)| !value.contains('\n')).count();
        let section = &entries[start..start + single.max(1)];
        let width = section.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        for (name, value) in section {
            let gap = if single == 0 { 0 } else { width - name.chars().count() };
            lines.extend([pad.as_str(), name, ": ", &" ".repeat(gap), value, ",\n"]);
        }
        start += section.len();
    }
    format!("{{\n{lines}{}}}", "\t".repeat(depth))
}

/// A value; `class` is the type it would have if it were an object or a list of them.
fn value(tree: &Tree, class: &str, depth: usize) -> String {
    match tree {
        Tree::Null => "nil".to_owned(),
        Tree::Bool(truth) => truth.to_string(),
        Tree::Number(number) => number.clone(),
        Tree::Text(text) => quoted(text),
        Tree::Choice(text) if class.is_empty() => quoted(text),
        Tree::Choice(text) => format!("telnyx.{class}{}", spelling::go_name(&words::pascal(text))),
        Tree::DateTime(_) | Tree::Date(_) => "time.Now()".to_owned(),
        Tree::File => "io.Reader(bytes.NewBuffer([]byte(\"Example data\")))".to_owned(),
        Tree::List(items) => list(items, class, depth),
        Tree::Object(entries) if is_data(entries) => {
            let entry = |(key, item): &(Key, Tree)| format!("{}: {}", quoted(key.wire()), value(item, "", depth + 1));
            format!("map[string]any{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Tree::Object(entries) => format!("telnyx.{class}{}", literal(&fields(entries, class, depth + 1), depth)),
    }
}

fn is_data(entries: &[(Key, Tree)]) -> bool {
    entries.iter().all(|(key, _)| matches!(key, Key::Data(_)))
}

fn fields(entries: &[(Key, Tree)], class: &str, depth: usize) -> Vec<(String, String)> {
    let field = |(key, item): &(Key, Tree)| {
        let name = spelling::go_name(key.wire());
        let text = value(item, &format!("{class}{name}"), depth);
        (name, text)
    };
    entries.iter().map(field).collect()
}

fn list(items: &[Tree], class: &str, depth: usize) -> String {
    let ty = match items.first() {
        Some(Tree::Bool(_)) => "bool".to_owned(),
        Some(Tree::Number(number)) if number.contains('.') => "float64".to_owned(),
        Some(Tree::Number(_)) => "int64".to_owned(),
        Some(Tree::Object(entries)) if !is_data(entries) => format!("telnyx.{class}"),
        Some(Tree::Object(_)) => "map[string]any".to_owned(),
        Some(Tree::List(_)) => "[]any".to_owned(),
        _ => "string".to_owned(),
    };
    let item = |item: &Tree| match item {
        Tree::Object(entries) if !is_data(entries) => literal(&fields(entries, class, depth + 1), depth),
        item => value(item, "", depth),
    };
    format!("[]{ty}{{{}}}", items.iter().map(item).collect::<Vec<_>>().join(", "))
}
