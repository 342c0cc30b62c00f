//! File by file, where a folder has other people's files as well: what is done is written down first, so that it can be finished.
//!
//! In: a folder, and the files that change in it. Out: the folder with these. Everything is written aside, inside the folder; then a
//! plan says what moves where, and from there on the crate does not compile until all has moved: its root says why. A run that was
//! killed in between is finished by the next one; an error takes back what was moved. Files of other people are not touched.

use super::disk::{self, Disk, IoFault, Standing, standing};
use super::leftover;
use super::manifest::MARKER;
use super::moves::{JournalStep, Moves};
use super::plan::{WritePlan, ways};
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::{Files, OutputPath};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The folder of the journal; no emitted file is in it.
pub(super) const JOURNAL: &str = ".telnyx-codegen.journal";
/// What moves where. It is there from the moment when all is written aside to the moment when all is in place.
const PLAN: &str = "plan.toml";
/// The plan before it is whole.
const PLAN_PART: &str = "plan.toml.part";
/// The root of the crate, which every build reads.
const ROOT: &str = "src/lib.rs";
/// What the root is while files move.
const GUARD: &str = "guard.rs";

const GUARD_TEXT: &str = "compile_error!(\n    \"telnyx-codegen was stopped while it wrote this crate: its files are of two generations. \
Run `telnyx-codegen generate` again, which finishes what was begun.\"\n);\n";

/// What moves, as it is written down.
#[derive(Debug, Default, Serialize, Deserialize)]
struct PlanText {
    write: Vec<String>,
    remove: Vec<String>,
}

/// Refuses a folder in which a run was stopped; for those who only look.
pub(super) fn refuse_unfinished(folder: &Path) -> Result<(), Failure> {
    if standing(&folder.join(JOURNAL))? != Standing::Folder
        || standing(&folder.join(JOURNAL).join(PLAN))? == Standing::Nothing
    {
        return Ok(());
    }
    Err(unfinished(folder).help("generate again without `--check`, which finishes what was begun").into())
}

fn unfinished(folder: &Path) -> Diagnostic {
    let message = format!(
        "a generator was stopped while it wrote to {}: the files there are of two generations",
        folder.display()
    );
    Diagnostic::error("unfinished", message)
}

/// Finishes what a killed run began.
pub(super) fn finish(disk: &dyn Disk, folder: &Path) -> Result<(), Failure> {
    let journal = folder.join(JOURNAL);
    match standing(&journal)? {
        Standing::Nothing => return Ok(()),
        Standing::Folder => {}
        other => {
            let message = format!("{} is in the way: it is {}", journal.display(), other.words());
            return Err(Diagnostic::error("foreign-file", message).help("move it away").into());
        }
    }
    if standing(&journal.join(PLAN))? == Standing::File {
        let text = String::from_utf8_lossy(&disk::bytes(&journal.join(PLAN))?).into_owned();
        return apply_or_take_back(disk, folder, &read(&journal, &text)?);
    }
    Ok(leftover::remove_all(disk, &journal)?)
}

/// Writes the files that change, and removes those that are stale.
pub(super) fn update(disk: &dyn Disk, folder: &Path, files: &Files, plan: &WritePlan) -> Result<(), Failure> {
    let journal = folder.join(JOURNAL);
    let begun = begin(disk, folder, &journal, files, plan);
    let steps = begun.inspect_err(|_| {
        // There is no plan yet: the folder is as it was.
        leftover::remove_all(disk, &journal).ok();
    })?;
    apply_or_take_back(disk, folder, &steps)
}

/// Takes every step, or none; where neither can be, the plan stays for the next run.
fn apply_or_take_back(disk: &dyn Disk, folder: &Path, steps: &[JournalStep]) -> Result<(), Failure> {
    let journal = folder.join(JOURNAL);
    let moves = Moves::new(disk, folder, &journal);
    let applied = apply(disk, folder, steps);
    if applied.is_ok() {
        moves.tidy(steps);
    } else {
        moves.take_back(steps).map_err(|fault| {
            unfinished(folder).help(format!("mend this, then generate again: {}", fault.diagnostic().message))
        })?;
    }
    close(disk, folder)?;
    leftover::remove_all(disk, &journal)?;
    Ok(applied?)
}

/// Writes everything aside, and then the plan.
fn begin(
    disk: &dyn Disk,
    folder: &Path,
    journal: &Path,
    files: &Files,
    plan: &WritePlan,
) -> Result<Vec<JournalStep>, Failure> {
    for path in [journal.to_owned(), journal.join("new"), journal.join("old")] {
        disk.create_folder(&path).map_err(|error| IoFault::new("make", &path, error))?;
    }
    let others = plan.written.iter().map(String::as_str).filter(|path| ![MARKER, ROOT].contains(path));
    // The root is a guard meanwhile, even if it stays as it is.
    let whole: Vec<&str> = others.chain([MARKER, ROOT].into_iter().filter(|path| files.get(path).is_some())).collect();
    let mut fresh = stage(disk, folder, journal, files, plan, &whole)?;
    let text = PlanText {
        write: whole.iter().map(|path| (*path).to_owned()).collect(),
        remove: plan.stale.iter().map(ToString::to_string).collect(),
    };
    let text = toml::to_string(&text).expect("paths are TOML");
    let steps = read(journal, &text)?;
    let (part, guard) = (journal.join(PLAN_PART), journal.join(GUARD));
    for (path, text) in [(&guard, GUARD_TEXT), (&part, text.as_str())] {
        disk.create_file(path, text.as_bytes()).map_err(|error| IoFault::new("write", path, error))?;
    }
    fresh.extend([part.clone(), guard, journal.join("new"), journal.to_owned()]);
    disk.flush(journal, &fresh).map_err(|error| IoFault::new("flush", journal, error))?;
    let path = journal.join(PLAN);
    disk.rename(&part, &path).map_err(|error| IoFault::new("write", &path, error))?;
    disk.flush(journal, &[journal.to_owned()]).map_err(|error| IoFault::new("flush", journal, error))?;
    Ok(steps)
}

/// Writes the new files aside; returns what has to be flushed.
fn stage(
    disk: &dyn Disk,
    folder: &Path,
    journal: &Path,
    files: &Files,
    plan: &WritePlan,
    paths: &[&str],
) -> Result<Vec<PathBuf>, Failure> {
    let new = journal.join("new");
    let moves = Moves::new(disk, folder, journal);
    let mut fresh = Vec::new();
    for path in paths {
        let target = new.join(path);
        moves.make_ways(&new, path)?;
        let done = if plan.written.iter().any(|written| written == path) {
            disk.create_file(&target, files.content(path).unwrap_or_default())
        } else {
            disk.link(&folder.join(path), &target)
        };
        done.map_err(|error| IoFault::new("write", &target, error))?;
        fresh.push(target);
        fresh.extend(ways(path).map(|way| new.join(way)));
    }
    Ok(fresh)
}

/// Reads a plan; a path that leads out of the folder is none.
fn read(journal: &Path, text: &str) -> Result<Vec<JournalStep>, Failure> {
    let refuse = |fault: String| -> Failure {
        let message = format!("{} is not as this generator writes it: {fault}", journal.join(PLAN).display());
        Diagnostic::error("bad-journal", message)
            .help("take back the folder as it was, or remove it, then generate again")
            .into()
    };
    let plan: PlanText = toml::from_str(text).map_err(|error| refuse(error.message().to_owned()))?;
    let path = |path: String| OutputPath::parse(&path).map_err(refuse);
    let mut steps = Vec::new();
    let guarded = plan.write.iter().any(|path| path == ROOT);
    steps.extend(guarded.then(|| JournalStep::Guard { root: OutputPath::from(ROOT), guard: GUARD }));
    let (last, first): (Vec<_>, Vec<_>) = plan.write.into_iter().partition(|path| path == MARKER || path == ROOT);
    for one in first {
        steps.push(JournalStep::Write(path(one)?));
    }
    for one in plan.remove {
        steps.push(JournalStep::Remove(path(one)?));
    }
    for one in last {
        let path = path(one)?;
        steps.push(if path.as_str() == ROOT { JournalStep::Unguard(path) } else { JournalStep::Write(path) });
    }
    Ok(steps)
}

/// Takes every step that is not taken yet.
fn apply(disk: &dyn Disk, folder: &Path, steps: &[JournalStep]) -> Result<(), IoFault> {
    let journal = folder.join(JOURNAL);
    let moves = Moves::new(disk, folder, &journal);
    steps.iter().try_for_each(|step| moves.take(step))?;
    let changed: Vec<PathBuf> = steps
        .iter()
        .map(|step| folder.join(step.path().as_str()))
        .filter_map(|path| Some(path.parent()?.to_owned()))
        .collect();
    disk.flush(folder, &changed).map_err(|error| IoFault::new("flush", folder, error))
}

/// Says that nothing is left to do.
fn close(disk: &dyn Disk, folder: &Path) -> Result<(), IoFault> {
    let journal = folder.join(JOURNAL);
    leftover::remove_file(disk, &journal.join(PLAN))?;
    disk.flush(&journal, std::slice::from_ref(&journal)).ok();
    Ok(())
}
