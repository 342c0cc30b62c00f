//! A comparison for programs.

use super::headline;
use crate::diff::change::{ApiChange, ChangePlace, ItemChange};
use crate::diff::comparison::{Compared, Comparison};
use crate::words::visible_json;
use serde_json::{Value, json as object};

/// The version of the format.
const FORMAT_OF_CHANGES: u32 = 1;

/// The comparison as JSON.
pub fn json(comparison: &Comparison) -> String {
    let verdict = comparison.verdict();
    let items = comparison.items;
    let whole = object!({
        "format": FORMAT_OF_CHANGES,
        "headline": headline(comparison),
        "old": compared(&comparison.old),
        "new": compared(&comparison.new),
        "verdict": {
            "breaking": comparison.is_breaking(),
            "wire": comparison.wire().word(),
            "crate": comparison.in_crate.word(),
            "bump_while_0": verdict.before_one.word(),
            "bump_from_1": verdict.from_one.word(),
        },
        "items": { "added": items.added, "removed": items.removed, "changed": items.changed },
        "prose": comparison.texts.prose,
        "examples": comparison.texts.examples,
        "changes": comparison.changes.iter().map(change).collect::<Vec<Value>>(),
    });
    let text = serde_json::to_string_pretty(&whole).expect("a value is JSON");
    visible_json(&text).into_owned() + "\n"
}

fn compared(one: &Compared) -> Value {
    object!({
        "name": one.name,
        "version": one.version,
        "sha256": one.sha256,
        "operations": one.operations,
        "webhooks": one.webhooks,
        "types": one.types,
    })
}

fn change(change: &ApiChange) -> Value {
    object!({
        "kind": change.kind.word(),
        "wire": change.wire.word(),
        "crate": change.in_crate.word(),
        "subject": change.subject,
        "why": change.why,
        "product": change.product,
        "old": change.old.as_ref().map(place),
        "new": change.new.as_ref().map(place),
        "items": change.items.iter().map(item).collect::<Vec<Value>>(),
    })
}

fn place(place: &ChangePlace) -> Value {
    let (line, column) = place.position.map(|position| (position.line, position.column)).unzip();
    object!({ "pointer": place.pointer, "line": line, "column": column })
}

fn item(item: &ItemChange) -> Value {
    object!({ "path": item.path, "crate": item.class.word(), "before": item.before, "after": item.after })
}
