//! JavaScript, for the vendor's SDK; it is TypeScript, too.

use super::super::example::{Argument, Key, Tree};
use super::super::spelling;
use super::super::{Flavour, Profile, Source};
use super::outcome::{Shown, Telling};
use super::{Call, Example, quoted};

/// An object that makes its line longer than this, in characters, has a line per entry.
const WIDTH: usize = 80;

/// A body that is bytes.
const BYTES: &str = "fs.readFileSync('path/to/file')";

/// Prints a call.
pub(super) fn print(call: &Call<'_>) -> Example {
    let source = call.source;
    let variable = spelling::camel_variable(&call.outcome.variable);
    match &call.outcome.shown {
        Shown::Nothing => Example { call: format!("await {};", invocation(call, 6)), show: String::new(), variable },
        Shown::Page(telling) => {
            let item = spelling::camel(&call.outcome.model);
            let head = format!("// Automatically fetches more pages as needed.\nfor await (const {item} of ");
            let text = format!("{head}{}) {{", invocation(call, 22 + item.len()));
            let field = telling.as_ref().map_or_else(String::new, |telling| format!(".{}", field(source, telling)));
            let show = format!("\n  console.log({item}{field});\n}}");
            Example { call: text, show, variable: item }
        }
        shown => {
            let head = format!("const {variable} = await ");
            let text = format!("{head}{};", invocation(call, head.len()));
            let what = match shown {
                Shown::Data => format!("{variable}.data"),
                Shown::Flat(telling) => format!("{variable}.{}", field(source, telling)),
                _ => variable.clone(),
            };
            Example { call: text, show: format!("\n\nconsole.log({what});"), variable }
        }
    }
}

/// A field as the SDK has it: as on the wire.
fn field(source: &Source<'_>, telling: &Telling) -> String {
    let rust = source.names.field(telling.owner, telling.index);
    spelling::field(Flavour::Ruby, rust, &telling.wire, source.profile)
}

/// The call itself, after `before` characters on its line.
fn invocation(call: &Call<'_>, before: usize) -> String {
    let arguments = &call.arguments;
    let mut path = arguments.last_path_first().into_iter();
    let first = path.next().map(|argument| value(&argument.lone_value(call.source), 0, 0));
    let rest: Vec<&Argument> = path.chain(arguments.sorted()).collect();
    let texts = call.source.texts;
    let entry = |argument: &&Argument| {
        let wire = if argument.wire == argument.name { &argument.wire } else { &argument.name };
        (Key::Data(wire.clone()), argument.named_value(texts))
    };
    let (bytes, opaque): (Vec<_>, Vec<_>) = arguments.opaque.iter().partition(|body| **body == Tree::File);
    let opaque = opaque.into_iter().map(|body| (Key::Data("body".to_owned()), body.clone()));
    let entries: Vec<_> = rest.iter().map(entry).chain(opaque).collect();
    let mut parts: Vec<String> = first.into_iter().chain(bytes.iter().map(|_| BYTES.to_owned())).collect();
    if !entries.is_empty() || takes_empty_body(call) {
        let so_far = before + call.method.len() + 1 + parts.iter().map(|part| part.len() + 2).sum::<usize>();
        parts.push(value(&Tree::Object(entries), 0, so_far + 2));
    }
    format!("{}({})", call.method, parts.join(", "))
}

/// The SDK's types ask for a body that must be sent, even if nothing in it must.
fn takes_empty_body(call: &Call<'_>) -> bool {
    let op = &call.source.api.operations[call.id];
    call.source.profile == Profile::Own && !op.bodies.is_empty() && !op.body_optional
}

/// A value; its lines after the first are indented by `indent`, and its first begins after `before` characters.
fn value(tree: &Tree, indent: usize, before: usize) -> String {
    match tree {
        Tree::Null => "null".to_owned(),
        Tree::Bool(truth) => truth.to_string(),
        Tree::Number(number) => number.clone(),
        Tree::Text(text) | Tree::Choice(text) | Tree::DateTime(text) | Tree::Date(text) => string(text),
        Tree::File => "fs.createReadStream('path/to/file')".to_owned(),
        Tree::List(items) => list(items, indent, before),
        Tree::Object(entries) => object(entries, indent, before),
    }
}

fn list(items: &[Tree], indent: usize, before: usize) -> String {
    let short: Vec<_> = items.iter().map(|item| value(item, indent, 0)).collect();
    let line = format!("[{}]", short.join(", "));
    if before + line.chars().count() < WIDTH && !line.contains('\n') {
        return line;
    }
    let pad = " ".repeat(indent + 2);
    let lines: Vec<_> = items.iter().map(|item| format!("{pad}{},\n", value(item, indent + 2, indent + 2))).collect();
    format!("[\n{}{}]", lines.concat(), " ".repeat(indent))
}

fn object(entries: &[(Key, Tree)], indent: usize, before: usize) -> String {
    if entries.is_empty() {
        return "{}".to_owned();
    }
    let short: Vec<_> =
        entries.iter().map(|(key, entry)| format!("{}: {}", name(key), value(entry, indent, 0))).collect();
    let line = format!("{{ {} }}", short.join(", "));
    if before + line.chars().count() < WIDTH && !line.contains('\n') {
        return line;
    }
    let pad = " ".repeat(indent + 2);
    let entry = |(key, entry): &(Key, Tree)| {
        let key = name(key);
        let text = value(entry, indent + 2, indent + 4 + key.len());
        let line = format!("{pad}{key}: {text},\n");
        // A string that is too long for its line gets one of its own.
        let long = matches!(entry, Tree::Text(_)) && line.chars().count() > WIDTH + 1;
        if long { format!("{pad}{key}:\n{pad}  {text},\n") } else { line }
    };
    format!("{{\n{}{}}}", entries.iter().map(entry).collect::<String>(), " ".repeat(indent))
}

fn name(key: &Key) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let text = key.wire();
    if text.chars().all(plain) && !text.starts_with(|c: char| c.is_ascii_digit()) {
        text.to_owned()
    } else {
        string(text)
    }
}

/// A string in single quotes; in double ones where that spares escapes.
fn string(text: &str) -> String {
    if text.contains('\'') && !text.contains('"') {
        return quoted(text);
    }
    let inner = quoted(text).replace("\\\"", "\"").replace('\'', "\\'");
    format!("'{}'", &inner[1..inner.len() - 1])
}
