//! What a run of the bench is about: this checkout, another one, the document, peers.

use crate::Failure;
use crate::job::{cargo, printed};
use crate::table::Report;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use telnyx_tests::place;

/// What was asked for, and where it is.
pub(crate) struct Setting {
    /// This checkout.
    pub(crate) ours: Checkout,
    /// The commit that is beside it.
    pub(crate) base: Option<Checkout>,
    /// The pinned document, or why it is not here.
    document: Result<PathBuf, String>,
    /// Whether other generators are measured.
    pub(crate) has_peers: bool,
    rounds: Option<usize>,
}

/// A checkout of this repository, at some commit.
pub(crate) struct Checkout {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
}

impl Setting {
    pub(crate) fn new(base: Option<PathBuf>, has_peers: bool, rounds: Option<usize>) -> Result<Self, Failure> {
        let base = base.map(|root| Ok::<_, Failure>(Checkout::new(root.canonicalize()?))).transpose()?;
        let document = place::pinned().and_then(|path| path.canonicalize().map_err(|error| error.to_string()));
        Ok(Self { ours: Checkout::new(place::root()), base, document, has_peers, rounds })
    }

    /// The pinned document; without it, that something is skipped is told.
    pub(crate) fn document(&self, what: &str, report: &mut Report) -> Option<&Path> {
        match &self.document {
            Ok(document) => Some(document),
            Err(missing) => {
                report.note(format!("skipped: {what}: {missing}"));
                None
            }
        }
    }

    /// Rounds: as many as were asked for, or else these.
    pub(crate) fn rounds(&self, usual: usize) -> usize {
        self.rounds.unwrap_or(usual).max(1)
    }

    /// This checkout, and the other one if there is one.
    pub(crate) fn checkouts(&self) -> Vec<&Checkout> {
        [Some(&self.ours), self.base.as_ref()].into_iter().flatten().collect()
    }
}

impl Checkout {
    fn new(root: PathBuf) -> Self {
        Self { target: root.join("target"), root }
    }

    /// The folder of the emitted crate.
    pub(crate) fn emitted(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// Makes the compiler look at the emitted crate again.
    pub(crate) fn touch(&self) -> Result<(), Failure> {
        let root = fs::File::options().append(true).open(self.emitted().join("src/lib.rs"))?;
        Ok(root.set_modified(SystemTime::now())?)
    }

    /// A program of a package, built for release.
    pub(crate) fn program(&self, package: &str, name: &str) -> Result<PathBuf, Failure> {
        let mut build = cargo(&self.root, &self.target);
        printed(build.args(["build", "--quiet", "--release", "--package", package, "--bin", name]))?;
        Ok(self.target.join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    }

    /// The generator.
    pub(crate) fn generator(&self) -> Result<PathBuf, Failure> {
        self.program("telnyx-codegen", "telnyx-codegen")
    }
}

/// The files below a folder, in no order.
pub(crate) fn files(folder: &Path) -> Result<Vec<(PathBuf, Metadata)>, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.append(&mut files(&entry.path())?);
        } else {
            found.push((entry.path(), entry.metadata()?));
        }
    }
    Ok(found)
}
