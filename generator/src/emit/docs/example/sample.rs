//! The sample that examples show: what must be sent, what `spec/docs.toml` adds, and values that a reader recognises.
//!
//! Every language prints the same sample, so that examples differ in spelling only.

use crate::config::OpKey;
use crate::emit::docs::Edition;
use crate::emit::docs::texts;
use crate::ir::{OpId, Operation, TypeRef};
use crate::sample::{self, Node, Sample, Wording, by_end, of_name};
use serde_json::Value;
use std::collections::BTreeMap;

/// The sample of an operation.
pub fn sample(edition: &Edition<'_>, id: OpId) -> Sample {
    let op = &edition.api.operations[id];
    let tables = [&edition.texts.examples, &edition.texts.own_examples];
    let of_task = edition.task.or_else(|| edition.texts.tasks.iter().find(|task| task.is_of(op)));
    let of_tables = tables.iter().filter_map(|table| texts::of_operation(table, op));
    let is_bare = edition.texts.bare.contains(&OpKey::new(op.method, &op.path));
    let takes_ids_alone = is_bare && edition.language.official_sdk();
    let added = of_tables.chain(of_task.map(|task| &task.with)).chain(edition.with).filter(|_| !takes_ids_alone);
    let added: BTreeMap<_, _> = added.flatten().collect();
    let fills = !is_bare || !(takes_ids_alone || added.is_empty());
    let added = serde_json::to_value(&added).expect("TOML has no value that JSON has not");
    let meant = |name: &str| meant(edition, name);
    Sample::for_people(edition.api, id, edition.values, Some(&added), Wording { meant: &meant, fills })
}

/// The body of an operation's reply, which is of this type; `None` where nothing is known of it.
pub fn sample_of_reply(edition: &Edition<'_>, op: &Operation, body: &TypeRef) -> Option<Value> {
    let meant = |name: &str| meant(edition, name);
    let wording = Wording { meant: &meant, fills: false };
    let node = sample::reply_for_people(edition.api, op, body, edition.values, wording);
    (node != Node::Unwritten).then(|| node.to_json(edition.api))
}

/// A value that a reader recognises, by the name of what it is for; else one that says something.
fn meant(edition: &Edition<'_>, name: &str) -> String {
    edition.memo.meant(name, || {
        let texts = edition.texts;
        let number = || texts.numbers.get(name).map(String::as_str);
        let meaning = || by_end(name, |end| texts.meanings.get(end).map(String::as_str));
        texts.placeholders.get(name).or_else(number).or_else(meaning).map_or_else(|| of_name(name), str::to_owned)
    })
}
