//! Files -> disk, or -> the differences from it.

use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::Files;
use crate::spec::Prose;
use similar::TextDiff;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The file that marks a directory as written by this generator. The only place that has the document's digest.
pub(crate) const MARKER: &str = ".telnyx-codegen.toml";

/// What stands in a generated directory without being generated.
const NOT_OURS: [&str; 3] = ["target", "Cargo.lock", ".git"];

/// The marker's text.
pub(crate) fn marker(sha256: &str, prose: Prose) -> String {
    let prose = match prose {
        Prose::Spec => "spec",
        Prose::Own => "own",
    };
    format!(
        "# Written by telnyx-codegen. Everything in this directory is its output: change the generator, not the files.\n\
         spec-sha256 = \"{sha256}\"\nprose = \"{prose}\"\n"
    )
}

/// A file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Path in the output directory.
    pub path: String,
    /// Unified diff from the disk to what should be there.
    pub diff: String,
}

/// Writes the files that changed, each at once, then removes those that are no longer made.
pub(crate) fn write(dir: &Path, files: &Files) -> Result<(), Failure> {
    refuse_foreign(dir)?;
    for (path, text) in files.iter() {
        let target = dir.join(path);
        if fs::read_to_string(&target).is_ok_and(|known| known == text) {
            continue;
        }
        write_file(&target, text)?;
    }
    for stale in stale_files(dir, files)? {
        let path = dir.join(&stale);
        fs::remove_file(&path).map_err(|error| failure(&path, "remove", &error))?;
        remove_empty_parents(&path, dir);
    }
    Ok(())
}

/// Writes a file aside and moves it into place.
pub(crate) fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let attempt = || {
        fs::create_dir_all(parent)?;
        let mut file = tempfile::NamedTempFile::new_in(parent)?;
        file.write_all(text.as_bytes())?;
        file.persist(path)?;
        make_readable(path)
    };
    attempt().map_err(|error| failure(path, "write", &error))
}

/// Temporary files are private; what is generated is not.
#[cfg(unix)]
fn make_readable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_path: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Every file that is missing, stale or not as it should be, sorted by path.
pub(crate) fn compare(dir: &Path, files: &Files) -> Result<Vec<Difference>, Failure> {
    let mut differences = Vec::new();
    for (path, text) in files.iter() {
        let known = fs::read_to_string(dir.join(path)).unwrap_or_default();
        if known != text || !dir.join(path).exists() {
            differences.push(difference(path, &known, text));
        }
    }
    for path in stale_files(dir, files)? {
        let known = fs::read_to_string(dir.join(&path)).unwrap_or_default();
        differences.push(difference(&path, &known, ""));
    }
    differences.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(differences)
}

/// How a file that stands elsewhere is not as it should be.
pub(crate) fn compare_file(path: &Path, text: &str) -> Option<Difference> {
    let known = fs::read_to_string(path).unwrap_or_default();
    (known != text).then(|| difference(&path.to_string_lossy(), &known, text))
}

fn difference(path: &str, known: &str, wanted: &str) -> Difference {
    let (from, to) = (format!("a/{path}"), format!("b/{path}"));
    let diff = TextDiff::from_lines(known, wanted).unified_diff().context_radius(3).header(&from, &to).to_string();
    let diff = if diff.is_empty() { format!("--- {from}\n+++ {to}\n(empty file)\n") } else { diff };
    Difference { path: path.to_owned(), diff }
}

/// A directory with files in it is only written to if an earlier run made it.
fn refuse_foreign(dir: &Path) -> Result<(), Failure> {
    let mut entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failure(dir, "read", &error)),
    };
    if dir.join(MARKER).exists() || entries.next().is_none() {
        return Ok(());
    }
    let message = format!("{} has files that this generator did not write", dir.display());
    let help = format!("name an empty or new directory; a directory that it wrote has the file {MARKER}");
    Err(Diagnostic::error("foreign-directory", message).help(help).into())
}

/// Files on disk that are not made any more.
fn stale_files(dir: &Path, files: &Files) -> Result<BTreeSet<String>, Failure> {
    let mut found = BTreeSet::new();
    let mut open = vec![PathBuf::new()];
    while let Some(relative) = open.pop() {
        let path = dir.join(&relative);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failure(&path, "read", &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| failure(&path, "read", &error))?;
            let name = entry.file_name();
            if relative.as_os_str().is_empty() && NOT_OURS.iter().any(|known| name == *known) {
                continue;
            }
            let inner = relative.join(&name);
            if entry.path().is_dir() {
                open.push(inner);
            } else {
                found.insert(inner.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.retain(|path| files.get(path).is_none());
    Ok(found)
}

fn remove_empty_parents(path: &Path, root: &Path) {
    for parent in path.ancestors().skip(1).take_while(|parent| *parent != root) {
        if fs::remove_dir(parent).is_err() {
            break;
        }
    }
}

fn failure(path: &Path, verb: &str, error: &std::io::Error) -> Failure {
    Diagnostic::error("io", format!("cannot {verb} {}: {error}", path.display())).into()
}
