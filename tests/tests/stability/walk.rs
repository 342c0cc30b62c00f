//! The dates of the document, one after the other, each with the lock of the one before.

use super::changes::{changes, renamed};
use std::path::Path;
use telnyx_codegen::Generator;
use telnyx_codegen::lock::Lock;
use telnyx_tests::{Failed, Trial, place, trial_with};

/// The dates at hand, in order.
pub const DATES: &[&str] = &[
    "2025-05-30.yml",
    "2025-10-14.yml",
    "2026-02-26.json",
    "2026-03-24.yml",
    "2026-05-29.yml",
    "2026-06-09a.yml",
    "2026-06-09b.yml",
    "2026-06-09c.yml",
    "2026-07-16.yml",
];

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    let folder = || place::shared("spec");
    [
        trial_with("no_key_changes_its_name_from_date_to_date", folder(), no_key_changes_its_name),
        trial_with("what_is_undone_within_a_day_ends_where_it_began", folder(), ends_where_it_began),
    ]
    .into_iter()
}

fn lock_of(folder: &Path, date: &str, before: Option<&Lock>) -> Result<Lock, Failed> {
    let generator = Generator::new(folder.join(format!("telnyx-{date}")));
    let generator = before.cloned().into_iter().fold(generator, Generator::locked);
    Ok(generator.model()?.lock)
}

fn no_key_changes_its_name(folder: &Path) -> Result<(), Failed> {
    let mut wrong = Vec::new();
    let (mut lock, mut alone) = (lock_of(folder, DATES[0], None)?, None::<Lock>);
    for dates in DATES.windows(2) {
        let next = lock_of(folder, dates[1], Some(&lock))?;
        let lines = renamed(&lock, &next);
        if std::env::var_os("WALK").is_some() {
            let before = alone.take().map_or_else(|| lock_of(folder, dates[0], None), Ok)?;
            let now = lock_of(folder, dates[1], None)?;
            report(dates, &lines, &changes(&lock, &next), &renamed(&before, &now), &changes(&before, &now));
            alone = Some(now);
        }
        wrong.extend(lines.into_iter().map(|line| format!("{} {line}", dates[1])));
        lock = next;
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

fn report(dates: &[&str], renamed: &[String], all: &[String], renamed_alone: &[String], all_alone: &[String]) {
    let broken = |lines: &[String]| lines.iter().filter(|line| !line.starts_with('+')).count();
    println!(
        "{} -> {}: {} keys renamed, {} items changed or gone (without a lock {} and {})",
        dates[0],
        dates[1],
        renamed.len(),
        broken(all),
        renamed_alone.len(),
        broken(all_alone)
    );
    renamed.iter().for_each(|line| println!("  renamed {line}"));
    all.iter().for_each(|line| println!("  {line}"));
}

/// What the document itself says otherwise at the end of the day.
const CHANGED: &[&str] = &[
    "~ number_reputation::RemediationRequestCreate new [\"phone_numbers\",\"call_purpose\",\"contact_email\"] -> [\"phone_numbers\",\"call_purpose\"]",
];

fn ends_where_it_began(folder: &Path) -> Result<(), Failed> {
    let first = lock_of(folder, "2026-06-09a.yml", None)?;
    let second = lock_of(folder, "2026-06-09b.yml", Some(&first))?;
    let third = lock_of(folder, "2026-06-09c.yml", Some(&second))?;
    let lines = changes(&first, &third);
    if lines == CHANGED { Ok(()) } else { Err(lines.join("\n").into()) }
}
