//! What an operation is called in headings and lists, and what its method does.
//!
//! In: an operation and its names. Out: one line for people. Where the prose mode took the document's summary away, the
//! method, its resource and the path say the same.

mod mood;
mod nouns;
mod sentence;
mod spelling;
#[cfg(test)]
mod tests;
mod verbs;
mod written;

pub use nouns::many;
pub use spelling::spelled;
pub use written::{imperative, indicative};

use crate::ir::{Api, OpId};
use crate::names::Names;
use mood::Mood;
use sentence::Act;

/// What is said of an operation that is marked `x-hidden`.
pub const UNLISTED: &str =
    "Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.";

/// What is said of an operation whose summary ends in `(BETA)`.
pub const BETA: &str = "Beta: it may still change.";

/// The operation's summary, or one made of its names: `Create AI assistant`, `List AI assistant tests`,
/// `Send SMS to AI assistant`.
pub fn summary(api: &Api, names: &Names, id: OpId) -> String {
    written(api, id).unwrap_or_else(|| act(api, names, id).sentence(Mood::Imperative))
}

/// The operation's summary, or one made of its names, that says what a method does: `Creates an AI assistant`.
pub fn method_summary(api: &Api, names: &Names, id: OpId) -> String {
    let written = written(api, id).map(|written| indicative(&written));
    written.unwrap_or_else(|| act(api, names, id).sentence(Mood::Indicative))
}

/// What the document says.
fn written(api: &Api, id: OpId) -> Option<String> {
    let written = api.operations[id].summary.as_deref().map(str::trim);
    written.filter(|written| !written.is_empty()).map(str::to_owned)
}

fn act<'a>(api: &'a Api, names: &'a Names, id: OpId) -> Act<'a> {
    let (name, operation) = (names.op(id), &api.operations[id]);
    Act::new(&name.resource, &name.method, operation.method, &operation.path)
}
