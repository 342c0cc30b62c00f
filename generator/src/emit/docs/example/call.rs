//! Example calls as text.
//!
//! In: an operation and the arguments of its example. Out: the lines of a code block in the document's language, and the variable
//! that holds the reply. It refuses to know which operations a page shows and where.

use super::outcome;
use crate::emit::docs::example::{self, Arguments};
use crate::emit::docs::language::{curl, go, java, javascript, python, ruby, rust};
use crate::emit::docs::{Edition, Flavour, spelling, text};
use crate::ir::OpId;
use outcome::Outcome;

/// An example call.
#[derive(Debug, Clone)]
pub struct Example {
    /// What it imports, in languages that show that apart from the call; may be empty.
    pub imports: String,
    /// The call alone.
    pub call: String,
    /// What shows its result; empty where there is nothing to show.
    pub show: String,
    /// The variable that holds the reply, as the language spells it; empty for plain HTTP.
    pub variable: String,
}

impl Example {
    /// The whole block.
    pub fn block(&self) -> String {
        let gap = if self.imports.is_empty() { "" } else { "\n\n" };
        format!("{}{gap}{}{}", self.imports, self.call, self.show)
    }
}

/// What a printer works on.
pub struct Call<'a> {
    pub edition: &'a Edition<'a>,
    pub id: OpId,
    /// The method's path, without parentheses.
    pub method: String,
    pub arguments: Arguments,
    pub outcome: Outcome,
}

/// The example of an operation.
pub fn example(edition: &Edition<'_>, id: OpId) -> Example {
    let call = Call {
        edition,
        id,
        method: spelling::method(edition.flavour, edition.names, id, edition.method(id)).unwrap_or_default(),
        arguments: example::arguments(edition, id),
        outcome: outcome::of(edition, id),
    };
    let example = match edition.flavour {
        Flavour::Python => python::print(&call),
        Flavour::JavaScript => javascript::print(&call),
        Flavour::Go => go::print(&call),
        Flavour::Java => java::print(&call),
        Flavour::Ruby => ruby::print(&call),
        Flavour::Curl => curl::print(&call),
        Flavour::Rust => rust::print(&call),
    };
    Example { call: in_order(example.call), ..example }
}

/// Writes characters that turn the direction of a line as escapes, so that code reads as it runs. They stand in strings only,
/// and Rust's printer has escaped them; all others know the escape.
fn in_order(code: String) -> String {
    if !code.contains(text::turns) {
        return code;
    }
    let escaped = |c: char| if text::turns(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    code.chars().map(escaped).collect()
}

/// A string in double quotes, with the escapes that JSON, Python, Go, Java and Ruby share.
pub fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a string is JSON")
}
