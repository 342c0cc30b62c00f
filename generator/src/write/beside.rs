//! Files that stand elsewhere, before anything is written: whether each has a place of its own.

use super::disk::Standing;
use super::folder::OutputFolder;
use super::{Beside, plan};
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::Files;
use std::path::Path;
use unicase::UniCase;

/// A file beside the folder's may be in the folder, but is none of those that are made, no folder, and in the way of none.
pub(super) fn refuse_taken(output: &OutputFolder, files: &Files, beside: &Beside<'_>) -> Result<(), Failure> {
    for (path, _) in beside {
        let file = OutputFolder::resolve(path)?;
        if !matches!(file.standing, Standing::Nothing | Standing::File) {
            return Err(refused(path, file.standing.words()));
        }
        let Ok(inside) = file.path.strip_prefix(&output.path) else { continue };
        let inside = inside.to_string_lossy().replace('\\', "/");
        if inside.is_empty() {
            return Err(refused(path, "the folder that the files are written to"));
        }
        let is_it = |other: &str| UniCase::new(other) == UniCase::new(&*inside);
        let made = || files.contents().map(|(path, _)| path);
        if made().any(is_it) {
            return Err(refused(path, "a file that is made"));
        }
        if made().flat_map(plan::ways).any(is_it) {
            return Err(refused(path, "a folder of files that are made"));
        }
        if plan::ways(&inside).any(|way| made().any(|other| UniCase::new(other) == UniCase::new(way))) {
            return Err(refused(path, "below a file that is made"));
        }
    }
    Ok(())
}

fn refused(path: &Path, what: &str) -> Failure {
    let message = format!("cannot write {}: it is {what}", path.display());
    Diagnostic::error("io", message).help("name another file").into()
}
