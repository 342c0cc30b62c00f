//! JavaScript, for the vendor's SDK; it is TypeScript, too. The layout (module `layout`) is that of the vendor's formatter.

mod layout;

use crate::emit::docs::example::call::{Call, Example};
use crate::emit::docs::example::{Argument, Key, Tree};
use crate::emit::docs::example::{Shown, Telling};
use crate::emit::docs::spelling;
use crate::emit::docs::{Edition, Flavour, Profile};
use layout::Node;

/// A body that is bytes.
const BYTES: &str = "fs.readFileSync('path/to/file')";

/// Prints a call.
pub fn print(call: &Call<'_>) -> Example {
    let edition = call.edition;
    let variable = spelling::variable(Flavour::JavaScript, &call.outcome.variable);
    match &call.outcome.shown {
        Shown::Nothing => {
            Example { imports: String::new(), call: invocation(call, "await ", ";"), show: String::new(), variable }
        }
        Shown::Page(telling) => {
            let item = spelling::variable(Flavour::JavaScript, &call.outcome.model);
            let head = format!("for await (const {item} of ");
            let text = format!("// Automatically fetches more pages as needed.\n{}", invocation(call, &head, ") {"));
            let field = telling.as_ref().map_or_else(String::new, |telling| format!(".{}", field(edition, telling)));
            let show = format!("\n  console.log({item}{field});\n}}");
            Example { imports: String::new(), call: text, show, variable: item }
        }
        shown => {
            let text = invocation(call, &format!("const {variable} = await "), ";");
            let what = match shown {
                Shown::Data => format!("{variable}.data"),
                Shown::Flat(telling) => format!("{variable}.{}", field(edition, telling)),
                _ => variable.clone(),
            };
            Example { imports: String::new(), call: text, show: format!("\n\nconsole.log({what});"), variable }
        }
    }
}

/// A field as the SDK has it: as on the wire.
fn field(edition: &Edition<'_>, telling: &Telling) -> String {
    let rust = edition.names.field(telling.owner, telling.index);
    spelling::field(Flavour::Ruby, rust, &telling.wire, edition.profile)
}

/// The call, with what stands before and after it.
fn invocation(call: &Call<'_>, before: &str, after: &str) -> String {
    let arguments = &call.arguments;
    let mut path = arguments.last_path_first().into_iter();
    let first = path.next().map(|argument| Node::of(&argument.value));
    let rest: Vec<&Argument> = path.chain(arguments.sorted()).collect();
    let entry = |argument: &&Argument| (Key::Data(argument.name.clone()), argument.named_value(call.edition));
    let (bytes, opaque): (Vec<_>, Vec<_>) = arguments.opaque.iter().partition(|body| **body == Tree::File);
    let opaque = opaque.into_iter().map(|body| (Key::Data("body".to_owned()), body.clone()));
    let entries: Vec<_> = rest.iter().map(entry).chain(opaque).collect();
    let mut parts: Vec<Node> = first.into_iter().collect();
    parts.extend(bytes.iter().map(|_| Node::Text(BYTES.to_owned())));
    if call.arguments.edited {
        let lines = entries.iter().map(|(key, value)| layout::entry(key, &Node::of(value), 4)).collect::<String>();
        return format!("{before}{}({{\n{lines}}}){after}", call.method);
    }
    if !entries.is_empty() || takes_empty_body(call) {
        parts.push(Node::of(&Tree::Object(entries)));
    }
    layout::call(before, &call.method, &parts, after)
}

/// The SDK's types ask for a body that must be sent, even if nothing in it must.
fn takes_empty_body(call: &Call<'_>) -> bool {
    let op = &call.edition.api.operations[call.id];
    call.edition.profile == Profile::Own && !op.bodies.is_empty() && !op.body_optional
}
