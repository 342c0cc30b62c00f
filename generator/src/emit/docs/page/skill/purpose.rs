//! What an operation is for, in one sentence.

use crate::emit::docs::edition::Edition;
use crate::emit::docs::texts::ProductTexts;
use crate::ir::{Method, OpId};

/// Last segments of paths that act on what is there.
const ACTIONS: [&str; 4] = ["runs", "clone", "test", "promote"];

/// The sentence of `spec/docs.toml`, else one by method and path. Documents that tell workflows have no such: what a method is for in
/// general is not what this operation is for.
pub fn purpose_of_operation(edition: &Edition<'_>, texts: &ProductTexts, id: OpId) -> Option<String> {
    let op = &edition.api.operations[id];
    let updates = edition.rules.is_update(&edition.names.op(id).method);
    let rule = || if updates { UPDATE } else { purpose_by_rule(op.method, &op.path) };
    let guessed = || (!edition.rules.tells_workflows()).then(|| rule().to_owned());
    texts.purposes.get(&op.path).cloned().or_else(guessed)
}

/// What changes something is for.
const UPDATE: &str = "Modify an existing resource without recreating it.";

fn purpose_by_rule(method: Method, path: &str) -> &'static str {
    let last = path.rsplit('/').next().unwrap_or_default();
    match method {
        Method::Get | Method::Head | Method::Options | Method::Trace if path.contains('{') => {
            "Fetch the current state before updating, deleting, or making control-flow decisions."
        }
        Method::Get | Method::Head | Method::Options | Method::Trace => {
            "Inspect available resources or choose an existing resource before mutating it."
        }
        Method::Post if path.contains("/actions/") || ACTIONS.contains(&last) => {
            "Trigger a follow-up action in an existing workflow rather than creating a new top-level resource."
        }
        Method::Post => "Create or provision an additional resource when the core tasks do not cover this flow.",
        Method::Put | Method::Patch => UPDATE,
        Method::Delete => "Remove, detach, or clean up an existing resource.",
    }
}
