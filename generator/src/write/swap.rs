//! A whole folder at once: the new tree is written beside the old one, and the two change places.
//!
//! In: a folder that has nobody else's files, and the files that it is to hold. Out: the folder with these. At any moment it is the old
//! one, whole, or the new one, whole. A file that does not change is the same file with the same times.

use super::disk::{self, Disk, IoFault, Standing, standing};
use super::folder::{Likeness, OutputFolder, is_like};
use super::leftover::{self, PART};
use super::manifest::MARKER;
use super::plan::{WritePlan, ways};
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::Files;
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What became of an exchange.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Exchange {
    /// The new tree is in place.
    Done,
    /// This file system, or the rights in it, do not allow it; nothing has changed.
    Impossible,
}

/// The name of the new tree, behind the folder's.
const NEW: &str = "new";

/// Removes what a killed run left beside the folder.
pub(super) fn remove_leftover(disk: &dyn Disk, output: &OutputFolder) -> Result<(), Failure> {
    let Some(staging) = output.beside(NEW) else { return Ok(()) };
    match standing(&staging)? {
        Standing::Nothing => Ok(()),
        Standing::Folder => leftover::remove_listed(disk, &staging, &output.path),
        other => {
            let message = format!("{} is in the way: it is {}", staging.display(), other.words());
            Err(Diagnostic::error("foreign-file", message).help("move it away").into())
        }
    }
}

/// Writes the new tree and puts it in place of the old one.
pub(super) fn replace(
    disk: &dyn Disk,
    output: &OutputFolder,
    files: &Files,
    plan: &WritePlan,
) -> Result<Exchange, Failure> {
    let Some(staging) = output.beside(NEW) else { return Ok(Exchange::Impossible) };
    let done = stage(disk, output, &staging, files, plan).and_then(|()| put_in_place(disk, output, &staging));
    match done {
        Ok(Exchange::Done) => {}
        Ok(Exchange::Impossible) => {
            leftover::remove_listed(disk, &staging, &output.path)?;
            return Ok(Exchange::Impossible);
        }
        Err(failure) => {
            // What cannot be removed now, the next run removes.
            leftover::remove_listed(disk, &staging, &output.path).ok();
            return Err(failure);
        }
    }
    if let Some(parent) = output.parent() {
        // The new tree is in place, whatever becomes of this.
        disk.flush(parent, &[parent.to_owned()]).ok();
    }
    if standing(&staging)? == Standing::Folder {
        leftover::remove_listed(disk, &staging, &output.path)?;
    }
    Ok(Exchange::Done)
}

/// Writes the new tree: the marker first, so that whoever finds the tree knows what in it is whose.
fn stage(
    disk: &dyn Disk,
    output: &OutputFolder,
    staging: &Path,
    files: &Files,
    plan: &WritePlan,
) -> Result<(), Failure> {
    let there = output.standing == Standing::Folder;
    make_folder(disk, staging)?;
    let (part, marker) = (staging.join(PART), staging.join(MARKER));
    disk.create_file(&part, files.content(MARKER).unwrap_or_default())
        .map_err(|error| IoFault::new("write", &part, error))?;
    disk.rename(&part, &marker).map_err(|error| IoFault::new("write", &marker, error))?;
    let folders: BTreeSet<&str> = files.contents().flat_map(|(path, _)| ways(path)).collect();
    for folder in &folders {
        make_folder(disk, &staging.join(folder))?;
    }
    let written: BTreeSet<&str> = plan.written.iter().map(String::as_str).collect();
    let mut fresh: Vec<PathBuf> = vec![marker];
    for (path, content) in files.contents().filter(|(path, _)| *path != MARKER) {
        let target = staging.join(path);
        if there && !written.contains(path) {
            disk.link(&output.path.join(path), &target).map_err(|error| IoFault::new("write", &target, error))?;
        } else {
            disk.create_file(&target, content).map_err(|error| IoFault::new("write", &target, error))?;
            fresh.push(target);
        }
    }
    for folder in folders.iter().rev().copied().chain([""]) {
        keep_rights(disk, &output.path.join(folder), &staging.join(folder))?;
    }
    if !there {
        // A power cut can take nothing that was there before, and a check finds what it took.
        return Ok(());
    }
    fresh.extend(folders.iter().copied().chain([""]).map(|folder| staging.join(folder)));
    disk.flush(staging, &fresh).map_err(|error| IoFault::new("flush", staging, error).into())
}

fn make_folder(disk: &dyn Disk, path: &Path) -> Result<(), IoFault> {
    disk.create_folder(path).map_err(|error| IoFault::new("make", path, error))
}

/// A folder that people gave other rights keeps them.
fn keep_rights(disk: &dyn Disk, old: &Path, new: &Path) -> Result<(), IoFault> {
    if standing(old)? != Standing::Folder {
        return Ok(());
    }
    let (known, made) = (disk::metadata(old)?.permissions(), disk::metadata(new)?.permissions());
    if known == made { Ok(()) } else { disk.permit(new, known).map_err(|error| IoFault::new("write", new, error)) }
}

fn put_in_place(disk: &dyn Disk, output: &OutputFolder, staging: &Path) -> Result<Exchange, Failure> {
    let moved = if output.standing == Standing::Nothing {
        disk.rename(staging, &output.path)
    } else if is_like(staging, &output.path, Likeness::Owner)? {
        disk.exchange(staging, &output.path)
    } else {
        return Ok(Exchange::Impossible);
    };
    match moved {
        Ok(()) => Ok(Exchange::Done),
        Err(error) if output.standing != Standing::Nothing && is_unsupported(error.kind(), error.raw_os_error()) => {
            Ok(Exchange::Impossible)
        }
        Err(error) => Err(IoFault::new("write", &output.path, error).into()),
    }
}

/// Whether an exchange failed for a reason that lies in where the folder is.
fn is_unsupported(kind: ErrorKind, raw: Option<i32>) -> bool {
    /// `EINVAL`, `ENOSYS` and `EOPNOTSUPP` on Linux and on macOS.
    const NUMBERS: [i32; 6] = [22, 38, 95, 45, 78, 102];
    let kinds = [
        ErrorKind::Unsupported,
        ErrorKind::InvalidInput,
        ErrorKind::CrossesDevices,
        ErrorKind::ResourceBusy,
        ErrorKind::PermissionDenied,
    ];
    kinds.contains(&kind) || raw.is_some_and(|raw| NUMBERS.contains(&raw))
}
