//! What `inspect` and `names` say of the pinned document.

use crate::pinned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use telnyx_tests::{Failed, Trial, place, same_text, trial_with};

/// Where the figures of the pinned document are kept: counts, and its notes by code.
const FIGURES: &str = "tests/figures.json";

/// The names that the official SDKs have.
const FACTS: &str = "facts/sdk-methods.tsv";

pub fn trials() -> Vec<Trial> {
    vec![
        trial_with("inspect_says_the_committed_figures", pinned::document(), figures),
        trial_with("inspect_says_that_nothing_is_dropped", pinned::document(), nothing_dropped),
        trial_with(
            "names_are_the_official_ones",
            pinned::document().and_then(|_| place::shared(FACTS)),
            official_names,
        ),
        trial_with("names_are_unique", pinned::document(), unique_names),
    ]
}

fn figures(_: &Path) -> Result<(), Failed> {
    let said = inspected()?;
    let counts =
        ["operations", "webhooks", "schemas", "dropped", "notes"].map(|name| (name.to_owned(), said[name].clone()));
    let said = format!("{:#}\n", Value::Object(counts.into_iter().collect()));
    let kept = place::root().join(FIGURES);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&kept, &said)?;
    }
    same_text(FIGURES, &fs::read_to_string(kept)?, &said)
}

fn nothing_dropped(_: &Path) -> Result<(), Failed> {
    match &inspected()?["dropped"] {
        none if *none == 0 => Ok(()),
        some => Err(format!("{some} constructs are dropped").into()),
    }
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
    same_text("the number of names", &inspected()?["operations"].to_string(), &seen.len().to_string())
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
