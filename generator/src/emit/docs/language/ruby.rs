//! Ruby, as the vendor's own SDK spells it.

use super::identifier::{identifier, is_plain};
use super::literal::{braced_escape, escaped};
use super::{Casing, Language};
use crate::emit::docs::example::{Call, Example, ExampleArgument, ExampleKey, ExampleValue, Shown};
use crate::ir::OpId;
use crate::names::Names;
use crate::words;

/// The vendor's formatter breaks what makes its line longer than this, in characters.
const WIDTH: usize = 110;

/// Methods that every object has, and keywords that no method is called by.
const TAKEN: [&str; 7] = ["clone", "end", "extend", "retry", "send", "test", "method"];

/// Ruby.
pub struct Ruby;

impl Language for Ruby {
    fn slug(&self) -> &'static str {
        "ruby"
    }

    fn title(&self) -> &'static str {
        "Ruby"
    }

    fn names_arguments(&self) -> bool {
        true
    }

    fn shows_reply_of_failing(&self) -> bool {
        true
    }

    fn reserved(&self) -> &'static [&'static str] {
        &[
            "alias", "and", "begin", "break", "case", "class", "def", "do", "else", "elsif", "end", "ensure", "false",
            "for", "if", "in", "module", "next", "nil", "not", "or", "redo", "rescue", "retry", "return", "self",
            "super", "then", "true", "undef", "unless", "until", "when", "while", "yield",
        ]
    }

    fn casing(&self) -> Casing {
        Casing::Snake
    }

    fn casing_of_fields(&self) -> Casing {
        Casing::Wire
    }

    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        let resource = names.op(id).resource.iter().map(|part| member(part, &[]));
        Some(resource.chain([member(method, &TAKEN)]).fold("client".to_owned(), |path, name| path + "." + &name))
    }

    /// A model is indexed by symbols.
    fn field_of(&self, holder: &str, field: &str) -> String {
        let value = holder.strip_suffix('.').filter(|_| !is_plain(field));
        value.map_or_else(|| format!("{holder}{field}"), |value| format!("{value}[{}]", symbol_value(field)))
    }

    fn quoted(&self, text: &str) -> String {
        string(text)
    }

    fn print(&self, call: &Call<'_>) -> Example {
        print(call)
    }
}

fn print(call: &Call<'_>) -> Example {
    let variable = match call.outcome.shown {
        Shown::Nothing => "result".to_owned(),
        _ => call.outcome.variable.clone(),
    };
    let arguments = arguments(call);
    let head = format!("{variable} = {}", call.method);
    let short = match arguments.as_slice() {
        [] => head.clone(),
        arguments => format!("{head}({})", arguments.iter().map(Piece::flat).collect::<Vec<_>>().join(", ")),
    };
    let text = if short.chars().count() <= WIDTH || arguments.is_empty() {
        short
    } else {
        let lines: Vec<_> = arguments.iter().map(|argument| format!("  {}", argument.on_lines(2))).collect();
        format!("{head}(\n{}\n)", lines.join(",\n"))
    };
    Example { imports: String::new(), call: text, show: format!("\n\nputs({variable})"), variable }
}

/// A value with what stands before it on its line.
struct Piece {
    head: String,
    value: ExampleValue,
}

impl Piece {
    fn flat(&self) -> String {
        format!("{}{}", self.head, value(&self.value))
    }

    /// The piece on lines that begin with `indent` blanks; on one where it fits with the comma behind it.
    fn on_lines(&self, indent: usize) -> String {
        let flat = self.flat();
        if indent + flat.chars().count() < WIDTH {
            return flat;
        }
        let (open, close, inner) = match &self.value {
            ExampleValue::List(items) if !items.is_empty() => {
                let piece = |item: &ExampleValue| Piece { head: String::new(), value: item.clone() };
                ('[', ']', items.iter().map(piece).collect::<Vec<_>>())
            }
            ExampleValue::Object(entries) if !entries.is_empty() => {
                let piece =
                    |(key, item): &(ExampleKey, ExampleValue)| Piece { head: label(key.wire()), value: item.clone() };
                ('{', '}', entries.iter().map(piece).collect())
            }
            _ => return flat,
        };
        let pad = " ".repeat(indent + 2);
        let lines: Vec<_> = inner.iter().map(|piece| format!("{pad}{}", piece.on_lines(indent + 2))).collect();
        format!("{}{open}\n{}\n{}{close}", self.head, lines.join(",\n"), " ".repeat(indent))
    }
}

fn arguments(call: &Call<'_>) -> Vec<Piece> {
    let arguments = &call.arguments;
    let named = |argument: &&ExampleArgument| Piece {
        head: label(&keyword(&argument.name)),
        value: argument.named_value(call.edition),
    };
    let mut path = arguments.last_path_first().into_iter();
    let first = path.next().map(|argument| Piece { head: String::new(), value: argument.value.clone() });
    let rest: Vec<&ExampleArgument> = path.chain(arguments.sorted()).collect();
    let opaque = arguments.opaque.iter().map(|body| Piece { head: label("body"), value: body.clone() });
    first.into_iter().chain(rest.iter().map(named)).chain(opaque).collect()
}

fn value(tree: &ExampleValue) -> String {
    match tree {
        ExampleValue::Null => "nil".to_owned(),
        ExampleValue::Bool(truth) => truth.to_string(),
        ExampleValue::Number(number) => number.clone(),
        ExampleValue::Text(text) | ExampleValue::DateTime(text) | ExampleValue::Date(text) => string(text),
        ExampleValue::Choice(text) => symbol_value(text),
        ExampleValue::File => "StringIO.new(\"Example data\")".to_owned(),
        ExampleValue::Optional(inner) => value(inner),
        ExampleValue::List(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
        ExampleValue::Object(entries) => {
            let entry = |(key, entry): &(ExampleKey, ExampleValue)| format!("{}{}", label(key.wire()), value(entry));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

/// The name of a resource or a method.
fn member(name: &str, taken: &[&str]) -> String {
    identifier(name, "_", taken).unwrap_or_else(|| "_x".to_owned())
}

/// A text as a string; `#` begins an interpolation before some characters.
fn string(text: &str) -> String {
    let text = escaped(text, '"', braced_escape);
    format!("\"{}\"", text.replace("#{", "\\#{").replace("#$", "\\#$").replace("#@", "\\#@"))
}

/// The name of a keyword argument: in snake case where that is one, else as on the wire.
fn keyword(name: &str) -> String {
    Some(words::snake(name)).filter(|snake| is_plain(snake)).unwrap_or_else(|| name.to_owned())
}

/// A key of a hash or a keyword argument, with its colon.
fn label(name: &str) -> String {
    if is_plain(name) { format!("{name}: ") } else { format!("{}: ", string(name)) }
}

fn symbol_value(name: &str) -> String {
    if is_plain(name) { format!(":{name}") } else { format!(":{}", string(name)) }
}

#[cfg(test)]
mod tests {
    use super::super::judge::{self, texts};
    use super::*;

    #[test]
    fn ruby_reads_what_is_written() {
        judge::reads_strings("ruby", string, |literals| {
            format!("[{}].each {{ |text| puts text.unpack1('H*') }}\n", literals.join(",\n"))
        });
        judge::reads_strings("ruby", symbol_value, |literals| {
            format!("[{}].each {{ |text| puts text.to_s.unpack1('H*') }}\n", literals.join(",\n"))
        });
        judge::reads_strings("ruby", label, |labels| {
            let list = labels.iter().map(|label| format!("{{{label}1}}")).collect::<Vec<_>>().join(",\n");
            format!("[{list}].each {{ |one| puts one.keys[0].to_s.unpack1('H*') }}\n")
        });
    }

    #[test]
    fn ruby_takes_names_for_methods() {
        let names = texts().iter().map(|text| member(text, &TAKEN)).collect::<Vec<_>>();
        let script: Vec<_> = names.iter().map(|name| format!("nil&.{name}(1)\n")).collect();
        if let Some((_, said)) = judge::run("ruby", &["-W0", "-"], &script.concat()) {
            assert_eq!(said, "");
        }
    }

    #[test]
    fn nothing_is_interpolated() {
        let texts = ["#{x}", "\\#{x}", "##$x", "#@x"];
        assert_eq!(texts.map(string), ["\"\\#{x}\"", "\"\\\\\\#{x}\"", "\"#\\#$x\"", "\"\\#@x\""]);
        assert_eq!((label("a#{x}").as_str(), symbol_value("#{x}").as_str()), ("\"a\\#{x}\": ", ":\"\\#{x}\""));
    }
}
