//! Example calls as text.
//!
//! In: an operation. Out: the lines of a code block in the document's language, and the variable that holds the reply. It
//! refuses to know how a language prints them.

use super::arguments::{self, ExampleArguments};
use super::outcome::{self, Outcome, Telling};
use crate::emit::docs::edition::Edition;
use crate::emit::markdown;
use crate::ir::OpId;

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
    /// The model, the language and the rules.
    pub edition: &'a Edition<'a>,
    /// The operation.
    pub id: OpId,
    /// The method's path, without parentheses; empty for plain HTTP.
    pub method: String,
    /// What it is called with.
    pub arguments: ExampleArguments,
    /// What comes back.
    pub outcome: Outcome,
}

impl Call<'_> {
    /// The field that tells the result from others, as the language has it.
    pub fn field(&self, telling: &Telling) -> String {
        let rust = self.edition.names.field(telling.owner, telling.index);
        self.edition.language.field(rust, &telling.wire)
    }
}

/// The example of an operation.
pub fn example_call(edition: &Edition<'_>, id: OpId) -> Example {
    let call = Call {
        edition,
        id,
        method: edition.language.method(edition.names, id, edition.method(id)).unwrap_or_default(),
        arguments: arguments::arguments(edition, id),
        outcome: outcome::outcome_of_call(edition, id),
    };
    let example = edition.rules.print(&call);
    Example { call: with_escaped_turns(example.call), ..example }
}

/// Writes characters that turn the direction of a line as escapes, so that code reads as it runs. They stand in strings only,
/// and Rust's printer has escaped them; all others know the escape.
fn with_escaped_turns(code: String) -> String {
    if !code.contains(markdown::turns_direction) {
        return code;
    }
    let escaped =
        |c: char| if markdown::turns_direction(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    code.chars().map(escaped).collect()
}
