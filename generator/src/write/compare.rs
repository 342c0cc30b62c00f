//! How a folder differs from what it should hold. It looks, and changes nothing.
//!
//! In: a folder and the files that it is to hold. Out: [`Difference`]s. Files of other people, and links, are not read.

use super::disk::{self, Standing, standing};
use super::folder::OutputFolder;
use super::journal;
use super::manifest::{Marking, digest};
use super::plan::{Look, OnDisk};
use crate::diagnostic::Failure;
use crate::emit::Files;
use similar::TextDiff;
use std::path::Path;

/// A file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Path in the output directory.
    pub path: String,
    /// Unified diff from the disk to what should be there.
    pub diff: String,
}

/// Every file that is missing, stale or not as it should be, sorted by path.
pub(crate) fn compare(dir: &Path, files: &Files) -> Result<Vec<Difference>, Failure> {
    let output = OutputFolder::resolve(dir)?;
    journal::refuse_unfinished(&output.path)?;
    let look = Look::new(&output.path);
    let mut differences = Vec::new();
    for (path, content) in files.contents() {
        match look.at(path)? {
            OnDisk::Text(known) if known == content => {}
            OnDisk::Text(known) => differences.push(difference(path, &known, content)),
            OnDisk::Missing => differences.push(difference(path, b"", content)),
            OnDisk::Strange(what) => differences.push(no_file(path, &what)),
        }
    }
    // A marker that cannot be read is a difference by itself.
    if let Ok(Marking::Listed(manifest)) = Marking::read(&output.path) {
        for (path, known) in manifest.iter().filter(|(path, _)| files.content(path.as_str()).is_none()) {
            if let OnDisk::Text(text) = look.at(path.as_str())?
                && digest(&text) == known
            {
                differences.push(difference(path.as_str(), &text, b""));
            }
        }
    }
    differences.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(differences)
}

/// How a file that stands elsewhere is not as it should be. A link to it is the caller's will.
pub(crate) fn compare_file(path: &Path, text: &str) -> Result<Option<Difference>, Failure> {
    let known = match standing(path)? {
        Standing::Nothing => Vec::new(),
        _ => disk::bytes(&disk::resolved(path)?)?,
    };
    let differs = known != text.as_bytes();
    Ok(differs.then(|| difference(&path.to_string_lossy(), &known, text.as_bytes())))
}

fn difference(path: &str, known: &[u8], wanted: &[u8]) -> Difference {
    let (from, to) = (format!("a/{path}"), format!("b/{path}"));
    let (Ok(known), Ok(wanted)) = (str::from_utf8(known), str::from_utf8(wanted)) else {
        return no_file(path, "not a text");
    };
    let diff = TextDiff::from_lines(known, wanted).unified_diff().context_radius(3).header(&from, &to).to_string();
    let diff = if diff.is_empty() { format!("--- {from}\n+++ {to}\n(empty file)\n") } else { diff };
    Difference { path: path.to_owned(), diff }
}

fn no_file(path: &str, what: &str) -> Difference {
    Difference { path: path.to_owned(), diff: format!("--- a/{path}\n+++ b/{path}\n({what})\n") }
}
