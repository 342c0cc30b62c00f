//! JavaScript and TypeScript, as the vendor's own SDK spells them. The layout (module `layout`) is that of the vendor's formatter.

mod layout;

use super::identifier::{identifier, is_plain};
use super::initialisms::{COMMON, Initialisms};
use super::literal::{braced_escape, escaped};
use super::plain::PlainRequest;
use super::spelling::{self, path};
use super::{Casing, Language};
use crate::emit::docs::example::{Call, Example, ExampleArgument, ExampleKey, ExampleValue, Shown};
use crate::ir::OpId;
use crate::names::{FieldName, Names};
use crate::words;
use layout::LayoutNode;

/// Initialisms of methods and resources.
const INITIALISMS: Initialisms = Initialisms(&[COMMON, &[("dns", "DNS"), ("sdk", "SDK")]]);

/// A body that is bytes.
const BYTES: &str = "fs.readFileSync('path/to/file')";

/// JavaScript.
pub struct JavaScript;

impl Language for JavaScript {
    fn slug(&self) -> &'static str {
        "javascript"
    }

    fn title(&self) -> &'static str {
        "JavaScript"
    }

    fn names_arguments(&self) -> bool {
        true
    }

    fn reserved(&self) -> &'static [&'static str] {
        &[
            "arguments",
            "await",
            "break",
            "case",
            "catch",
            "const",
            "class",
            "continue",
            "debugger",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "eval",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "fs",
            "function",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "interface",
            "let",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "undefined",
            "var",
            "void",
            "while",
            "with",
            "yield",
        ]
    }

    fn casing(&self) -> Casing {
        Casing::Camel
    }

    fn casing_of_fields(&self) -> Casing {
        Casing::Wire
    }

    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        let resource = path(&names.op(id).resource, member, ".");
        Some(format!("client.{resource}.{}", member(method)))
    }

    fn field_of(&self, holder: &str, field: &str) -> String {
        let value = holder.strip_suffix('.').filter(|_| !is_name(field));
        value.map_or_else(|| format!("{holder}{field}"), |value| format!("{value}[{}]", quoted(field)))
    }

    fn quoted(&self, text: &str) -> String {
        quoted(text)
    }

    /// A loop ends where its body does.
    fn without_reply(&self, example: &Example) -> String {
        let is_loop = example.call.ends_with(") {");
        if is_loop { format!("{}{}", example.call, example.show) } else { example.call.clone() }
    }

    /// As on the wire, but for brackets and the like.
    fn parameter(&self, _rust: &FieldName, wire: &str) -> String {
        if wire.contains(['[', '.', '-', '>']) { words::snake(wire) } else { wire.to_owned() }
    }

    /// The SDK spells the parts of a parameter that it takes apart; other names with brackets stay as they are.
    fn whole_parameter(&self, _rust: &FieldName, wire: &str) -> String {
        wire.to_owned()
    }

    fn print(&self, call: &Call<'_>) -> Example {
        let reads = call.edition.rules.imports_files() && call.arguments.have_files();
        let imports = if reads { "import fs from 'fs';".to_owned() } else { String::new() };
        Example { imports, ..print(call) }
    }

    fn print_plain(&self, call: &Call<'_>) -> Example {
        print_plain(call)
    }
}

/// The name of a resource or a method.
fn member(name: &str) -> String {
    identifier(&INITIALISMS.camel(name), "_", &[]).unwrap_or_else(|| "_".to_owned())
}

fn camel_variable(name: &str) -> String {
    spelling::variable(name, |name| identifier(&INITIALISMS.camel(name), "n", &[]).unwrap_or_else(|| "item".to_owned()))
}

/// Whether a name needs no quotes as a key or a property.
fn is_name(name: &str) -> bool {
    is_plain(&name.replace('$', "_"))
}

/// A key of an object. One that is called `__proto__` would be no key, but what the object inherits from.
fn key(name: &str) -> String {
    match name {
        "__proto__" => format!("[{}]", quoted(name)),
        name if is_name(name) => name.to_owned(),
        name => quoted(name),
    }
}

/// A string in single quotes; in double ones where that spares escapes.
fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    format!("{quote}{}{quote}", escaped(text, quote, braced_escape))
}

fn print(call: &Call<'_>) -> Example {
    let variable = camel_variable(&call.outcome.variable);
    match &call.outcome.shown {
        Shown::Nothing => {
            Example { imports: String::new(), call: invocation(call, "await ", ";"), show: String::new(), variable }
        }
        Shown::Page(telling) => {
            let item = camel_variable(&call.outcome.model);
            let head = format!("for await (const {item} of ");
            let text = format!("// Automatically fetches more pages as needed.\n{}", invocation(call, &head, ") {"));
            let shown =
                telling.as_ref().map_or_else(|| item.clone(), |telling| call.field_of(&format!("{item}."), telling));
            let show = format!("\n  console.log({shown});\n}}");
            Example { imports: String::new(), call: text, show, variable: item }
        }
        shown => {
            let text = invocation(call, &format!("const {variable} = await "), ";");
            let what = match shown {
                Shown::Data => format!("{variable}.data"),
                Shown::Flat(telling) => call.field_of(&format!("{variable}."), telling),
                _ => variable.clone(),
            };
            Example { imports: String::new(), call: text, show: format!("\n\nconsole.log({what});"), variable }
        }
    }
}

fn print_plain(call: &Call<'_>) -> Example {
    let PlainRequest { method, path, query, headers, body } = PlainRequest::of(call);
    let options = [("query", query), ("headers", headers), ("body", body)];
    let options = options.map(|(name, value)| Some((ExampleKey::Data(name.to_owned()), value?)));
    let options: Vec<_> = options.into_iter().flatten().collect();
    let mut parts = vec![LayoutNode::String(quoted(&path))];
    if !options.is_empty() {
        parts.push(LayoutNode::of(&ExampleValue::Object(options)));
    }
    let variable = "response".to_owned();
    let call = layout::call(&format!("const {variable} = await "), &format!("client.{method}"), &parts, ";");
    Example { imports: String::new(), call, show: format!("\n\nconsole.log({variable});"), variable }
}

/// The call, with what stands before and after it.
fn invocation(call: &Call<'_>, before: &str, after: &str) -> String {
    let arguments = &call.arguments;
    let mut path = arguments.last_path_first().into_iter();
    let first = path.next().map(|argument| LayoutNode::of(&argument.value));
    let rest: Vec<&ExampleArgument> = path.chain(arguments.sorted()).collect();
    let entry =
        |argument: &&ExampleArgument| (ExampleKey::Data(argument.name.clone()), argument.named_value(call.edition));
    let (bytes, opaque): (Vec<_>, Vec<_>) = arguments.opaque.iter().partition(|body| **body == ExampleValue::File);
    let opaque = opaque.into_iter().map(|body| (ExampleKey::Data("body".to_owned()), body.clone()));
    let entries: Vec<_> = rest.iter().map(entry).chain(opaque).collect();
    let mut parts: Vec<LayoutNode> = first.into_iter().collect();
    parts.extend(bytes.iter().map(|_| LayoutNode::Text(BYTES.to_owned())));
    if call.arguments.edited {
        let lines =
            entries.iter().map(|(key, value)| layout::entry(key, &LayoutNode::of(value), 4)).collect::<String>();
        return format!("{before}{}({{\n{lines}}}){after}", call.method);
    }
    if !entries.is_empty() || takes_empty_body(call) {
        parts.push(LayoutNode::of(&ExampleValue::Object(entries)));
    }
    layout::call(before, &call.method, &parts, after)
}

/// The SDK's types ask for a body that must be sent, even if nothing in it must.
fn takes_empty_body(call: &Call<'_>) -> bool {
    let op = &call.edition.api.operations[call.id];
    call.edition.rules.sends_empty_bodies() && !op.bodies.is_empty() && !op.body_optional
}

#[cfg(test)]
mod tests {
    use super::super::judge::{self, texts};
    use super::{INITIALISMS, camel_variable, key, member, quoted};

    #[test]
    fn the_first_word_is_small() {
        assert_eq!(INITIALISMS.camel("ai"), "ai");
        assert_eq!(INITIALISMS.camel("send_sms"), "sendSMS");
        assert_eq!(camel_variable("AccessIPAddressResponse"), "accessIPAddressResponse");
        assert_eq!([member("2fa"), camel_variable("2FAListResponse")], ["_2fa", "n2faListResponse"]);
    }

    #[test]
    fn node_reads_what_is_written() {
        judge::reads_strings("node", quoted, |literals| {
            let list = literals.join(",\n");
            format!("for (const text of [{list}]) console.log(Buffer.from(text).toString('hex'));\n")
        });
    }

    #[test]
    fn node_reads_keys_and_variables() {
        judge::reads_strings("node", key, |keys| {
            let list = keys.iter().map(|key| format!("{{ {key}: 1 }}")).collect::<Vec<_>>().join(",\n");
            format!("for (const one of [{list}]) console.log(Buffer.from(Object.keys(one)[0]).toString('hex'));\n")
        });
        let texts = texts();
        let names = texts.iter().map(|text| member(text)).chain(texts.iter().map(|text| camel_variable(text)));
        let script: Vec<_> = names.map(|name| format!("{{ let $x; $x?.{name}; }}\n")).collect();
        if let Some((_, said)) = judge::run("node", &["-"], &script.concat()) {
            assert_eq!(said, "");
        }
    }

    #[test]
    fn keys_are_keys_and_strings_end_where_they_should() {
        assert_eq!(["a$", "a-b", "", "__proto__"].map(key), ["a$", "'a-b'", "''", "['__proto__']"]);
        assert_eq!(
            ["a\\", "it's", "'\"", "${x}\u{2028}"].map(quoted),
            ["'a\\\\'", "\"it's\"", "'\\'\"'", "'${x}\\u2028'"]
        );
    }
}
