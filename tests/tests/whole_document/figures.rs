//! What `inspect` and `names` say of the pinned document.

use crate::pinned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use telnyx_tests::{Failed, Trial, difference, place, same_text, trial_with};

/// Where the notes of the pinned document are kept: code to count.
const NOTES: &str = "tests/notes.json";

/// The names that the official SDKs have.
const FACTS: &str = "facts/sdk-methods.tsv";

pub fn trials() -> Vec<Trial> {
    vec![
        trial_with("inspect_counts_the_pinned_document", pinned::document(), counts),
        trial_with("inspect_notes_are_as_committed", pinned::document(), notes),
        trial_with(
            "names_are_the_official_ones",
            pinned::document().and_then(|_| place::shared(FACTS)),
            official_names,
        ),
        trial_with("names_are_unique", pinned::document(), unique_names),
    ]
}

fn counts(_: &Path) -> Result<(), Failed> {
    let said = inspected()?;
    let figures = [("operations", 1156), ("webhooks", 66), ("schemas", 1875), ("dropped", 0)];
    let wrong: Vec<_> = figures
        .iter()
        .filter(|(name, count)| said[name] != *count)
        .map(|(name, count)| format!("{name} is {}, and should be {count}", said[name]))
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

fn notes(_: &Path) -> Result<(), Failed> {
    let said = format!("{:#}\n", inspected()?["notes"]);
    let kept = place::root().join(NOTES);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&kept, &said)?;
    }
    same_text(NOTES, &fs::read_to_string(kept)?, &said)
}

fn official_names(facts: &Path) -> Result<(), Failed> {
    let ours = table(pinned::named()?);
    let facts = table(&fs::read_to_string(facts)?);
    let named: BTreeMap<_, _> = ours.into_iter().filter(|(operation, _)| facts.contains_key(operation)).collect();
    same_text("the table of names", &lines(&facts), &lines(&named))
}

fn unique_names(_: &Path) -> Result<(), Failed> {
    let mut seen = BTreeMap::new();
    for (operation, name) in table(pinned::named()?) {
        if let Some(other) = seen.insert(name.clone(), operation.clone()) {
            return Err(format!("{name} is both {operation} and {other}").into());
        }
    }
    difference("the number of names", "1156", &seen.len().to_string()).map_or(Ok(()), |wrong| Err(wrong.into()))
}

fn inspected() -> Result<Value, Failed> {
    Ok(serde_json::from_str(pinned::inspected()?)?)
}

/// `METHOD path` to `resource.method`, of the first four columns of a table with tabs.
fn table(text: &str) -> BTreeMap<String, String> {
    let rows = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row.len() >= 4)
        .map(|row| (format!("{} {}", row[0], row[1]), format!("{}.{}", row[2], row[3])))
        .collect()
}

fn lines(table: &BTreeMap<String, String>) -> String {
    table.iter().map(|(operation, name)| format!("{operation}\t{name}")).collect::<Vec<_>>().join("\n")
}
