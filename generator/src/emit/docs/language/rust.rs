//! Rust, for the generated crate, printed as the conformance suite prints it.

use crate::emit::docs::example::Shown;
use crate::emit::docs::example::call::{Call, Example};
use crate::emit::docs::{Edition, example, spelling};
use crate::emit::rust::RustSample;
use crate::ir::Reply;

/// Prints a call.
pub fn print(call: &Call<'_>) -> Example {
    let edition = call.edition;
    let sample = example::sample(edition, call.id);
    let rust = RustSample::new(edition.api, edition.names, &sample);
    let variable = call.outcome.variable.clone();
    let uses = rust.uses();
    let gap = if uses.is_empty() { "" } else { "\n" };
    let opens = matches!(edition.api.operations[call.id].reply, Reply::WebSocket { .. });
    let (statement, show) = match &call.outcome.shown {
        _ if opens => {
            (format!("let request = {}.websocket()?;", rust.call()), "\nprintln!(\"{}\", request.url);".to_owned())
        }
        Shown::Nothing => (format!("{};", rust.awaited()), String::new()),
        shown => (format!("let {variable} = {};", rust.awaited()), show(edition, shown, &variable)),
    };
    Example { imports: String::new(), call: format!("{uses}{gap}{statement}"), show, variable }
}

/// What prints the result.
fn show(edition: &Edition<'_>, shown: &Shown, variable: &str) -> String {
    match shown {
        Shown::Page(_) => format!("\nprintln!(\"{{}} items\", {variable}.items.len());"),
        Shown::Flat(telling) => {
            let name = spelling::field(
                edition.flavour,
                edition.names.field(telling.owner, telling.index),
                &telling.wire,
                edition.profile,
            );
            format!("\nprintln!(\"{{:?}}\", {variable}.{name});")
        }
        Shown::Nothing => String::new(),
        Shown::Data | Shown::Whole => format!("\nprintln!(\"{{{variable}:?}}\");"),
    }
}
