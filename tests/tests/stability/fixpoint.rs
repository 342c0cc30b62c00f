//! What is made depends on the document and the lock that is left behind: a second run changes nothing, and what is undone leaves
//! nothing but lines that are gone.

use super::mutations::{Mutation, mutations};
use super::walk::DATES;
use std::collections::BTreeSet;
use std::path::Path;
use telnyx_codegen::lock::Lock;
use telnyx_codegen::{Generator, Output};
use telnyx_tests::{Failed, Trial, place, same_text, trial_with};

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    let dates = trial_with("a_second_run_of_each_date_changes_nothing", place::shared("spec"), dates_are_settled);
    let each = mutations().into_iter().map(|mutation| {
        Trial::test(format!("{}_and_a_second_run_changes_nothing", mutation.name), move || {
            let first = made(&Generator::from_text("n.yaml", &mutation.before))?;
            let there = settled(&|| Generator::from_text("n.yaml", &mutation.after), &first.lock)?;
            let back = settled(&|| Generator::from_text("n.yaml", &mutation.before), &there.lock)?;
            is_undone(&mutation, &first.lock, &back.lock)
        })
    });
    each.chain([dates])
}

/// From date to date.
fn dates_are_settled(folder: &Path) -> Result<(), Failed> {
    let document = |date: &str| Generator::new(folder.join(format!("telnyx-{date}")));
    let mut lock = made(&document(DATES[0]))?.lock;
    let mut wrong = Vec::new();
    for date in &DATES[1..] {
        let (first, same) = twice(&|| document(date), &lock)?;
        wrong.extend(same.err().map(|failed| format!("{date}: {}", failed.message().unwrap_or_default())));
        lock = first.lock;
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// What a document comes to under a lock, if it comes to the same under the lock that it leaves.
fn settled(document: &dyn Fn() -> Generator, lock: &str) -> Result<Output, Failed> {
    let (first, same) = twice(document, lock)?;
    same.map(|()| first)
}

/// What a document comes to under a lock, and whether it comes to the same under the lock that it leaves.
fn twice(document: &dyn Fn() -> Generator, lock: &str) -> Result<(Output, Result<(), Failed>), Failed> {
    let under = |lock: &str| made(&document().locked(Lock::parse("names.lock", lock)?));
    let first = under(lock)?;
    let second = under(&first.lock)?;
    let files =
        first.files.iter().map(|(path, text)| same_text(path, text, second.files.get(path).unwrap_or_default()));
    let same = std::iter::once(same_text("names.lock", &first.lock, &second.lock)).chain(files).collect();
    Ok((first, same))
}

fn made(generator: &Generator) -> Result<Output, Failed> {
    Ok(generator.files()?)
}

/// All lines are where they were; what was new and stays, as what came to be shared, is between them.
fn is_undone(mutation: &Mutation, before: &str, after: &str) -> Result<(), Failed> {
    let known: BTreeSet<&str> = before.lines().collect();
    let kept = after.lines().filter(|line| known.contains(line)).map(|line| format!("{line}\n"));
    same_text(&mutation.name, before, &kept.collect::<String>())
}
