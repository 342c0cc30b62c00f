//! Files -> disk, or -> the differences from it.
//!
//! In: the files of a generation. Out: a folder that holds them, and all that other people have in it. What is there is the old
//! generation or the new one, whole; where the two have to stand beside other people's files, a run that is killed leaves a crate that
//! says so and does not compile, and the next run finishes it. What was written is known by the manifest alone; nothing else is ever
//! removed or replaced, and no link is followed but those that the caller names.

mod beside;
mod compare;
mod disk;
mod exclusive;
mod folder;
mod journal;
mod leftover;
mod manifest;
mod moves;
mod plan;
mod single;
mod swap;

#[cfg(test)]
mod tests;

pub use compare::Difference;
pub(crate) use compare::{compare, compare_file};
pub(crate) use manifest::{MARKER, marker};

use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::Files;
use disk::{Disk, RealDisk, Standing};
use exclusive::WriteLock;
use folder::OutputFolder;
use manifest::Marking;
use plan::WritePlan;
use single::SingleFile;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use swap::Exchange;

/// Files that stand elsewhere and are written together with a folder, in their order: path and text.
pub(crate) type Beside<'a> = [(&'a Path, &'a str)];

/// Writes the files that changed and removes those that are no longer made; with them, files that stand elsewhere. Returns what
/// stays and somebody should look at.
pub(crate) fn write(dir: &Path, files: &Files, beside: &Beside<'_>) -> Result<Vec<Diagnostic>, Failure> {
    write_on(&RealDisk, dir, files, beside)
}

/// Writes a file, whole or not at all.
pub(crate) fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    SingleFile::stage(&RealDisk, path, text)?.commit(&RealDisk)
}

/// Refuses a path where no file can be written, since something else stands there: before that is read.
pub(crate) fn refuse_as_file(path: &Path) -> Result<(), Failure> {
    SingleFile::resolve(path).map(drop)
}

fn write_on(disk: &dyn Disk, dir: &Path, files: &Files, beside: &Beside<'_>) -> Result<Vec<Diagnostic>, Failure> {
    refuse_clashes(files)?;
    let mut output = OutputFolder::resolve(dir)?;
    if !matches!(output.standing, Standing::Folder | Standing::Nothing) {
        let message = format!("cannot write to {}: it is {}", dir.display(), output.standing.words());
        return Err(Diagnostic::error("io", message).help("name a directory").into());
    }
    beside::refuse_taken(&output, files, beside)?;
    let made = output.create_parents(disk);
    let written = made.and_then(|()| {
        let lock = WriteLock::acquire(&output)?;
        let written = write_alone(disk, &mut output, files, beside);
        lock.release(disk);
        written
    });
    if written.is_err() {
        output.remove_parents(disk);
    }
    written
}

/// Writes while nobody else does.
fn write_alone(
    disk: &dyn Disk,
    output: &mut OutputFolder,
    files: &Files,
    beside: &Beside<'_>,
) -> Result<Vec<Diagnostic>, Failure> {
    // Whoever had the lock before may have made it.
    output.standing = disk::standing(&output.path)?;
    swap::remove_leftover(disk, output)?;
    journal::finish(disk, &output.path)?;
    let marking = Marking::read(&output.path)?;
    refuse_foreign(output, &marking)?;
    let mut plan = WritePlan::new(&output.path, &marking, files)?;
    let warnings = std::mem::take(&mut plan.warnings);
    let is_inside = |path: &Path| OutputFolder::resolve(path).is_ok_and(|file| file.path.starts_with(&output.path));
    let (inside, outside): (Vec<_>, Vec<_>) = beside.iter().partition(|(path, _)| is_inside(path));
    let staged = stage(disk, &outside)?;
    if let Err(failure) = put(disk, output, files, &plan) {
        staged.into_iter().for_each(|file| file.discard(disk));
        return Err(failure);
    }
    staged.into_iter().try_for_each(|file| file.commit(disk))?;
    stage(disk, &inside)?.into_iter().try_for_each(|file| file.commit(disk))?;
    Ok(warnings)
}

/// Writes files aside: all, or none.
fn stage(disk: &dyn Disk, files: &Beside<'_>) -> Result<Vec<SingleFile>, Failure> {
    let mut staged = Vec::new();
    for (path, text) in files {
        match SingleFile::stage(disk, path, text) {
            Ok(file) => staged.push(file),
            Err(failure) => {
                staged.into_iter().for_each(|file: SingleFile| file.discard(disk));
                return Err(failure);
            }
        }
    }
    Ok(staged)
}

/// Puts the files in place: all at once where that can be, else one by one, with a journal.
fn put(disk: &dyn Disk, output: &OutputFolder, files: &Files, plan: &WritePlan) -> Result<(), Failure> {
    if plan.is_empty() {
        return Ok(());
    }
    let is_free = plan.is_alone && !output.is_bound()?;
    if is_free && swap::replace(disk, output, files, plan)? == Exchange::Done {
        return Ok(());
    }
    if output.standing == Standing::Nothing {
        disk.create_folder(&output.path).map_err(|error| disk::IoFault::new("make", &output.path, error))?;
    }
    journal::update(disk, &output.path, files, plan)
}

/// A directory with files in it is only written to if an earlier run made it.
fn refuse_foreign(output: &OutputFolder, marking: &Marking) -> Result<(), Failure> {
    if *marking != Marking::Absent || output.standing == Standing::Nothing || disk::entries(&output.path)?.is_empty() {
        return Ok(());
    }
    let message = format!("{} has files that this generator did not write", output.path.display());
    let help = format!("name an empty or new directory; a directory that it wrote has the file {MARKER}");
    Err(Diagnostic::error("foreign-directory", message).help(help).into())
}

/// Two paths that are one where case means nothing, and a file that is a folder for another: no document leads to them.
fn refuse_clashes(files: &Files) -> Result<(), Failure> {
    let mut spellings: BTreeMap<String, &str> = BTreeMap::new();
    let names = files.contents().flat_map(|(path, _)| plan::ways(path).chain([path])).collect::<BTreeSet<_>>();
    for path in names {
        let clash = spellings.insert(unicase::UniCase::new(path).to_folded_case(), path);
        if let Some(other) = clash {
            let message = format!("{other} and {path} are one file where upper and lower case are the same");
            return Err(Diagnostic::error("unsafe-path", message).into());
        }
    }
    let used_as_folder =
        files.contents().flat_map(|(path, _)| plan::ways(path)).find(|way| files.content(way).is_some());
    used_as_folder.map_or(Ok(()), |way| {
        Err(Diagnostic::error("unsafe-path", format!("{way} is a file, and a folder for another")).into())
    })
}
