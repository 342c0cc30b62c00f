//! The sample that examples show: what must be sent, what `spec/docs.toml` adds, and values that a reader recognises.
//!
//! Every language prints the same sample, so that examples differ in spelling only.

use crate::config::OpKey;
use crate::emit::docs::Edition;
use crate::emit::docs::texts;
use crate::ir::OpId;
use crate::sample::{Sample, Wording, by_end};
use std::collections::BTreeMap;

/// The sample of an operation.
pub fn sample(edition: &Edition<'_>, id: OpId) -> Sample {
    let op = &edition.api.operations[id];
    let tables = [&edition.texts.examples, &edition.texts.own_examples];
    let of_task = edition.task.or_else(|| edition.texts.tasks.iter().find(|task| task.is_of(op)));
    let of_tables = tables.iter().filter_map(|table| texts::of_operation(table, op));
    let added: BTreeMap<_, _> = of_tables.chain(of_task.map(|task| &task.with)).flatten().collect();
    let added = serde_json::to_value(&added).expect("TOML has no value that JSON has not");
    let number = |name: &str| edition.texts.numbers.get(name).map(String::as_str);
    let meaning = |name: &str| by_end(name, |end| edition.texts.meanings.get(end).map(String::as_str));
    let known = |name: &str| edition.texts.placeholders.get(name).or_else(|| number(name)).or_else(|| meaning(name));
    let placeholder = |name: &str| known(name).map(str::to_owned);
    let bare = edition.texts.bare.contains(&OpKey::new(op.method, &op.path));
    Sample::for_people(
        edition.api,
        id,
        edition.values,
        Some(&added),
        Wording { placeholder: &placeholder, fills: !bare },
    )
}
