//! Rust, as the generated crate spells it, printed as the conformance suite prints it.

use super::{Casing, Language};
use crate::emit::docs::example::{self, Call, Example, Shown};
use crate::emit::markdown;
use crate::emit::rust::RustSample;
use crate::ir::{OpId, Operation, Reply};
use crate::names::{KEYWORDS, Names};

/// Rust.
pub struct Rust;

impl Language for Rust {
    fn slug(&self) -> &'static str {
        "rust"
    }

    fn title(&self) -> &'static str {
        "Rust"
    }

    fn official_sdk(&self) -> bool {
        false
    }

    fn types_are_code(&self) -> bool {
        true
    }

    fn has_crate(&self) -> bool {
        true
    }

    fn unwraps_data(&self) -> bool {
        true
    }

    /// A reply that nobody looks at is a warning.
    fn shows_reply_of_failing(&self) -> bool {
        true
    }

    fn reserved(&self) -> &'static [&'static str] {
        KEYWORDS
    }

    fn casing(&self) -> Casing {
        Casing::Model
    }

    fn method(&self, names: &Names, id: OpId, _method: &str) -> Option<String> {
        let op = names.op(id);
        let mut path = accessors(names, op.resource_index);
        path.push(op.rust_method.as_str());
        Some(format!("client.{}", path.join("().")))
    }

    fn items(&self, op: &Operation, variable: &str, data: &str) -> String {
        match (&op.paging, &op.reply) {
            (Some(_), _) => format!("{variable}.items"),
            (None, Reply::Json { unwrapped: true, .. }) => variable.to_owned(),
            _ => format!("{variable}.{data}"),
        }
    }

    fn event(&self, names: &Names, index: usize) -> Option<String> {
        let variant = names.webhook(index);
        Some(format!("In Rust: {}.", markdown::code(&format!("webhooks::Event::{variant}"))))
    }

    fn quoted(&self, text: &str) -> String {
        format!("{text:?}")
    }

    fn print(&self, call: &Call<'_>) -> Example {
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
            shown => (format!("let {variable} = {};", rust.awaited()), show(call, shown, &variable)),
        };
        Example { imports: String::new(), call: format!("{uses}{gap}{statement}"), show, variable }
    }
}

/// What prints the result.
fn show(call: &Call<'_>, shown: &Shown, variable: &str) -> String {
    match shown {
        Shown::Page(_) => format!("\nprintln!(\"{{}} items\", {variable}.items.len());"),
        Shown::Flat(telling) => {
            format!("\nprintln!(\"{{:?}}\", {});", call.field_of(&format!("{variable}."), telling))
        }
        Shown::Nothing => String::new(),
        Shown::Data | Shown::Whole => format!("\nprintln!(\"{{{variable}:?}}\");"),
    }
}

/// The accessors from the client to a resource.
fn accessors(names: &Names, resource: usize) -> Vec<&str> {
    let resources = names.resources();
    let mut path: Vec<&str> =
        std::iter::successors(Some(&resources[resource]), |resource| resource.parent.map(|parent| &resources[parent]))
            .map(|resource| resource.accessor.as_str())
            .collect();
    path.reverse();
    path
}
