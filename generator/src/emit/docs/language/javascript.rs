//! JavaScript and TypeScript, as the vendor's own SDK spells them. The layout (module `layout`) is that of the vendor's formatter.

mod layout;

use super::initialisms::{COMMON, Initialisms};
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
            "case", "class", "default", "delete", "export", "for", "function", "import", "in", "new", "return",
            "switch", "this", "var", "with",
        ]
    }

    fn casing(&self) -> Casing {
        Casing::Camel
    }

    fn casing_of_fields(&self) -> Casing {
        Casing::Wire
    }

    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        let resource = path(&names.op(id).resource, |part| INITIALISMS.camel(part), ".");
        Some(format!("client.{resource}.{}", INITIALISMS.camel(method)))
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
        print(call)
    }
}

fn camel_variable(name: &str) -> String {
    spelling::variable(name, |name| INITIALISMS.camel(name))
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
            let field = telling.as_ref().map_or_else(String::new, |telling| format!(".{}", call.field(telling)));
            let show = format!("\n  console.log({item}{field});\n}}");
            Example { imports: String::new(), call: text, show, variable: item }
        }
        shown => {
            let text = invocation(call, &format!("const {variable} = await "), ";");
            let what = match shown {
                Shown::Data => format!("{variable}.data"),
                Shown::Flat(telling) => format!("{variable}.{}", call.field(telling)),
                _ => variable.clone(),
            };
            Example { imports: String::new(), call: text, show: format!("\n\nconsole.log({what});"), variable }
        }
    }
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
    use super::{INITIALISMS, camel_variable};

    #[test]
    fn the_first_word_is_small() {
        assert_eq!(INITIALISMS.camel("ai"), "ai");
        assert_eq!(INITIALISMS.camel("send_sms"), "sendSMS");
        assert_eq!(camel_variable("AccessIPAddressResponse"), "accessIPAddressResponse");
    }
}
