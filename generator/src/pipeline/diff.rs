//! Snapshots, and comparisons of two of them: each a document, a file that was written before, or a release.

use super::stack::with_deep_stack;
use super::{Generator, Model};
use crate::diagnostic::{Diagnostic, Failure};
use crate::diff::{Comparison, DiffSide, Snapshot};
use crate::lock::Lock;
use crate::names;
use crate::spec::{Source, SpecFolder};
use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiffInput {
    /// A document, or a snapshot.
    Path(PathBuf),
    /// A document, or a snapshot, in memory; `name` is what messages call it.
    Text {
        /// What messages call it.
        name: String,
        /// The document.
        text: String,
    },
    /// The snapshot of a released version, in the folder `releases` of `spec/`.
    Release(String),
}

impl FromStr for DiffInput {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text
            .strip_prefix("release:")
            .map_or_else(|| Self::Path(text.into()), |version| Self::Release(version.to_owned())))
    }
}

impl DiffInput {
    /// The text, and what a page calls it.
    fn read(&self, folder: &SpecFolder) -> Result<(Source, String), Failure> {
        match self {
            Self::Path(path) => {
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
                Ok((Source::read(path)?, name))
            }
            Self::Text { name, text } => Ok((Source::from_text(name, text.clone()), name.clone())),
            Self::Release(version) => {
                let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
                let file = format!("releases/{version}.json");
                let path = folder.path.as_ref().map(|path| path.join(&file)).filter(|path| path.exists());
                let Some(path) = path.filter(|_| version.chars().all(is_plain)) else {
                    let message = format!("there is no snapshot of the release `{version}`");
                    let help = format!("it would be `{file}` in the folder that `--spec-dir` names");
                    return Err(Diagnostic::error("no-release", message).help(help).into());
                };
                Ok((Source::read(&path)?, format!("release {version}")))
            }
        }
    }
}

/// One side, read: its snapshot, and its document where that is at hand.
struct ReadSide {
    snapshot: Snapshot,
    document: Option<Source>,
    name: String,
    warnings: Vec<Diagnostic>,
}

impl Generator {
    /// The snapshot of the document, and what somebody should look at.
    pub fn snapshot(&self) -> Result<(Snapshot, Vec<Diagnostic>), Failure> {
        with_deep_stack(|| self.modelled().map(taken))
    }

    /// What changed from one document to another. The names of the first go by the lock that is asked for, those of the second by
    /// the names of the first.
    pub fn diff(&self, old: &DiffInput, new: &DiffInput) -> Result<(Comparison, Vec<Diagnostic>), Failure> {
        with_deep_stack(|| {
            let folder = self.folder()?;
            let before = self.side(old, &folder, self.locked_names()?.as_ref())?;
            let lock = names::read_lock(&before.name, &before.snapshot.lock_text())?;
            let after = self.side(new, &folder, Some(&lock))?;
            let mut comparison = Comparison::of(&before.snapshot, &after.snapshot);
            comparison.old.name = before.name;
            comparison.new.name = after.name;
            for (side, document) in [(DiffSide::Old, before.document), (DiffSide::New, after.document)] {
                let Some(source) = document else { continue };
                comparison.locate(side, |pointers| source.positions(pointers));
            }
            Ok((comparison, before.warnings.into_iter().chain(after.warnings).collect()))
        })
    }

    fn side(&self, input: &DiffInput, folder: &SpecFolder, lock: Option<&Lock>) -> Result<ReadSide, Failure> {
        let (source, name) = input.read(folder)?;
        if let Some(snapshot) = Snapshot::read(&source)? {
            return Ok(ReadSide { snapshot, document: None, name, warnings: Vec::new() });
        }
        let (snapshot, warnings) = taken(self.modelled_from(&source, folder.clone(), lock)?);
        Ok(ReadSide { snapshot, document: Some(source), name, warnings })
    }
}

fn taken(model: Model) -> (Snapshot, Vec<Diagnostic>) {
    let Model { api, names, warnings, config, lock, .. } = model;
    (Snapshot::of(&api, &names, &config, &lock), warnings)
}
