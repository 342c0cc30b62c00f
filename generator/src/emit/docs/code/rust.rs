//! Rust, for the generated crate.

use super::super::spelling;
use super::outcome::{Shown, Telling};
use super::{Call, Example};
use crate::names::words;

/// Prints a call.
pub(super) fn print(call: &Call<'_>) -> Example {
    let variable = words::snake(&call.outcome.variable);
    let names = call.source.names.op(call.id);
    let arguments: Vec<String> =
        call.arguments.last_path_first().iter().map(|argument| format!("{:?}", argument.name)).collect();
    let invocation = format!("{}({})", call.method, arguments.join(", "));
    let field = |telling: &Telling| {
        let rust = call.source.names.field(telling.owner, telling.index);
        spelling::field(call.source.flavour, rust, &telling.wire)
    };
    let _ = names;
    let (text, show) = match &call.outcome.shown {
        Shown::Nothing => (format!("{invocation}.await?;"), String::new()),
        Shown::Flat(telling) => (
            format!("let {variable} = {invocation}.await?;"),
            format!("\nprintln!(\"{{:?}}\", {variable}.{});", field(telling)),
        ),
        _ => (format!("let {variable} = {invocation}.await?;"), format!("\nprintln!(\"{{{variable}:?}}\");")),
    };
    Example { call: text, show, variable }
}
