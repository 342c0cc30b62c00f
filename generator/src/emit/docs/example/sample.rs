//! The sample that examples show: what must be sent, what `spec/docs.toml` adds, and values that a reader recognises.
//!
//! Every language prints the same sample, so that examples differ in spelling only.

use crate::config::OpKey;
use crate::emit::docs::Edition;
use crate::emit::docs::texts;
use crate::ir::{OpId, Operation, Reply};
use crate::sample::{self, Node, Sample, Wording, by_end};
use serde_json::Value;
use std::collections::BTreeMap;

/// The sample of an operation.
pub fn sample(edition: &Edition<'_>, id: OpId) -> Sample {
    let op = &edition.api.operations[id];
    let tables = [&edition.texts.examples, &edition.texts.own_examples];
    let of_task = edition.task.or_else(|| edition.texts.tasks.iter().find(|task| task.is_of(op)));
    let of_tables = tables.iter().filter_map(|table| texts::of_operation(table, op));
    let added: BTreeMap<_, _> = of_tables.chain(of_task.map(|task| &task.with)).flatten().collect();
    let added = serde_json::to_value(&added).expect("TOML has no value that JSON has not");
    let placeholder = |name: &str| recognised(edition, name);
    let bare = edition.texts.bare.contains(&OpKey::new(op.method, &op.path));
    Sample::for_people(
        edition.api,
        id,
        edition.values,
        Some(&added),
        Wording { placeholder: &placeholder, fills: !bare },
    )
}

/// The body of an operation's reply; `None` where it is no JSON.
pub fn sample_of_reply(edition: &Edition<'_>, op: &Operation) -> Option<Value> {
    let Reply::Json { body, .. } = &op.reply else { return None };
    let placeholder = |name: &str| recognised(edition, name);
    let wording = Wording { placeholder: &placeholder, fills: false };
    let node = sample::reply_for_people(edition.api, op, body, edition.values, wording);
    (node != Node::Unwritten).then(|| node.to_json(edition.api))
}

/// A value that a reader recognises, by the name of what it is for.
fn recognised(edition: &Edition<'_>, name: &str) -> Option<String> {
    let texts = edition.texts;
    let number = || texts.numbers.get(name).map(String::as_str);
    let meaning = || by_end(name, |end| texts.meanings.get(end).map(String::as_str));
    texts.placeholders.get(name).or_else(number).or_else(meaning).map(str::to_owned)
}
