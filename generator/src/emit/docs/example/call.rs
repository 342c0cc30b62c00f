//! Example calls as text.
//!
//! In: an operation. Out: the lines of a code block in the document's language, and the variable that holds the reply. It
//! refuses to know how a language prints them.

use super::arguments::{self, ExampleArguments};
use super::outcome::{self, Outcome, Telling};
use crate::emit::docs::code::{Code, Example};
use crate::emit::docs::edition::Edition;
use crate::ir::OpId;
use std::sync::Arc;

impl Example {
    /// The whole block.
    pub fn block(&self) -> Code {
        let gap = if self.imports.is_empty() { "" } else { "\n\n" };
        Code::printed(format!("{}{gap}{}{}", self.imports, self.call, self.show))
    }

    /// What it imports.
    pub fn imports(&self) -> Code {
        Code::printed(self.imports.clone())
    }

    /// The call alone, without what holds its result where nobody looks at that.
    pub fn failing_call(&self, edition: &Edition<'_>) -> Code {
        Code::printed(edition.rules.failing_call(edition.language, self))
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
    /// The field of what `holder` holds that tells the result from others, as the language has it.
    pub fn field_of(&self, holder: &str, telling: &Telling) -> String {
        let (language, rust) = (self.edition.language, self.edition.names.field(telling.owner, telling.index));
        language.field_of(holder, &language.field(rust, &telling.wire))
    }
}

/// The example of an operation: of the task that the edition is for, else the operation's own.
pub fn example_call(edition: &Edition<'_>, id: OpId) -> Arc<Example> {
    match edition.task {
        None if edition.tells.is_empty() && edition.with.is_none() => {
            edition.memo.example(edition.language.slug(), id, || printed(edition, id))
        }
        _ => Arc::new(printed(edition, id)),
    }
}

fn printed(edition: &Edition<'_>, id: OpId) -> Example {
    let call = Call {
        edition,
        id,
        method: edition.rules.method_path(edition.language, edition.names, id, edition.method(id)).unwrap_or_default(),
        arguments: arguments::arguments(edition, id),
        outcome: outcome::outcome_of_call(edition, id),
    };
    if edition.rules.heeds_sdks() && edition.lacks(id) {
        edition.language.print_plain(&call)
    } else {
        edition.rules.print(&call)
    }
}
