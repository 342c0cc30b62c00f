//! What is to be done: for every file, whether it is there already, is written, or is in somebody's way.
//!
//! In: a folder, its marking and the files that it is to hold. Out: a [`WritePlan`], or what is in the way. It looks and changes
//! nothing; links are never followed.

use super::disk::{self, IoFault, Standing, standing};
use super::manifest::{MARKER, Manifest, Marking, digest};
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::{Files, OutputPath};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is to be done in a folder.
#[derive(Debug, Default)]
pub(super) struct WritePlan {
    /// Files to write, by path.
    pub written: Vec<String>,
    /// Files that this generator wrote and does not write any more.
    pub stale: Vec<OutputPath>,
    /// What stays and somebody should look at.
    pub warnings: Vec<Diagnostic>,
    /// Whether nothing but this generator's files is in the folder, and every folder of theirs can be written to.
    pub is_alone: bool,
}

/// A folder, looked at without following links.
pub(super) struct Look<'a> {
    folder: &'a Path,
    /// What the folders on the way are.
    ways: RefCell<BTreeMap<String, Standing>>,
}

/// What is at an emitted path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum OnDisk {
    /// Nothing.
    Missing,
    /// A file of this content.
    Text(Vec<u8>),
    /// Something else than a file, or something else than a folder on the way.
    Strange(String),
}

impl<'a> Look<'a> {
    /// Nothing is looked at yet.
    pub fn new(folder: &'a Path) -> Self {
        Self { folder, ways: RefCell::default() }
    }

    /// What is at a path.
    pub fn at(&self, path: &str) -> Result<OnDisk, IoFault> {
        for way in ways(path) {
            match self.way(way)? {
                Standing::Folder => {}
                Standing::Nothing => return Ok(OnDisk::Missing),
                other => return Ok(OnDisk::Strange(format!("{way} is {}", other.words()))),
            }
        }
        let whole = self.folder.join(path);
        Ok(match standing(&whole)? {
            Standing::Nothing => OnDisk::Missing,
            Standing::File => OnDisk::Text(disk::bytes(&whole)?),
            other => OnDisk::Strange(format!("{path} is {}", other.words())),
        })
    }

    /// Whether every folder on the way to a path is one, and no link.
    pub fn is_reached(&self, path: &str) -> Result<bool, IoFault> {
        for way in ways(path) {
            if self.way(way)? != Standing::Folder {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn way(&self, path: &str) -> Result<Standing, IoFault> {
        if let Some(known) = self.ways.borrow().get(path) {
            return Ok(*known);
        }
        let found = standing(&self.folder.join(path))?;
        self.ways.borrow_mut().insert(path.to_owned(), found);
        Ok(found)
    }
}

impl WritePlan {
    /// Looks at the folder.
    pub fn new(folder: &Path, marking: &Marking, files: &Files) -> Result<Self, Failure> {
        let look = Look::new(folder);
        let mut plan = Self::default();
        let (mut in_the_way, mut adopts) = (Vec::new(), false);
        for (path, content) in files.contents() {
            let is_ours = path == MARKER || marking.manifest().is_none_or(|manifest| manifest.has(path));
            match look.at(path)? {
                OnDisk::Text(known) if known == content => adopts |= !is_ours,
                OnDisk::Missing => plan.written.push(path.to_owned()),
                OnDisk::Text(_) if is_ours => plan.written.push(path.to_owned()),
                OnDisk::Text(_) => {
                    in_the_way.push(foreign(folder, &format!("{path} is a file that this generator did not write")));
                }
                OnDisk::Strange(what) => in_the_way.push(foreign(folder, &what)),
            }
        }
        if !in_the_way.is_empty() {
            return Err(Failure(in_the_way));
        }
        plan.look_for_stale(&look, marking, files)?;
        plan.look_for_others(folder, marking, files)?;
        plan.is_alone &= !adopts;
        plan.refuse_unwritable(folder)?;
        Ok(plan)
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.stale.is_empty()
    }

    /// What was written and is not any more goes, unless somebody has changed it.
    fn look_for_stale(&mut self, look: &Look<'_>, marking: &Marking, files: &Files) -> Result<(), Failure> {
        let listed = marking.manifest().into_iter().flat_map(Manifest::iter);
        for (path, known) in listed.filter(|(path, _)| files.content(path.as_str()).is_none()) {
            match look.at(path.as_str())? {
                OnDisk::Missing => {}
                OnDisk::Text(text) if digest(&text) == known => self.stale.push(path.clone()),
                OnDisk::Text(_) => self.warnings.push(kept(look.folder, &format!("{path} has been changed"))),
                OnDisk::Strange(what) => self.warnings.push(kept(look.folder, &what)),
            }
        }
        Ok(())
    }

    /// Files of other people are looked for in the folders of ours only: where there is another folder, they have that.
    fn look_for_others(&mut self, folder: &Path, marking: &Marking, files: &Files) -> Result<(), Failure> {
        let ours: BTreeSet<&str> =
            files.contents().map(|(path, _)| path).chain(self.stale.iter().map(OutputPath::as_str)).collect();
        let listed = marking.manifest().into_iter().flat_map(|manifest| manifest.iter().map(|(path, _)| path.as_str()));
        let ways: BTreeSet<&str> = ours.iter().copied().chain(listed).flat_map(ways).collect();
        let (mut others, mut is_free) = (Vec::new(), true);
        for way in std::iter::once("").chain(ways.iter().copied()) {
            let inside = folder.join(way);
            if standing(&inside)? != Standing::Folder {
                continue;
            }
            is_free &= disk::refuse_unwritable(&inside).is_ok();
            for entry in disk::entries(&inside)? {
                let relative = entry.strip_prefix(folder).unwrap_or(&entry).to_string_lossy().replace('\\', "/");
                let is_way = standing(&entry)? == Standing::Folder && ways.contains(relative.as_str());
                if !is_way && !ours.contains(relative.as_str()) {
                    others.push(relative);
                }
            }
        }
        self.is_alone = is_free && others.is_empty() && *marking != Marking::Unlisted;
        others.retain(|path| !NOT_OURS.contains(&path.as_str()));
        if *marking == Marking::Unlisted && !others.is_empty() {
            self.warnings.push(unknown(folder, &others));
        }
        Ok(())
    }

    /// A right that lacks is told before anything is written.
    fn refuse_unwritable(&self, folder: &Path) -> Result<(), Failure> {
        let stale = self.stale.iter().map(OutputPath::as_str);
        let changed: BTreeSet<&str> =
            self.written.iter().map(String::as_str).chain(stale).flat_map(|path| ways(path).chain([""])).collect();
        for way in changed {
            let path = folder.join(way);
            if standing(&path)? == Standing::Folder {
                disk::refuse_unwritable(&path)?;
            }
        }
        Ok(())
    }
}

/// What people have in the folder of a crate.
const NOT_OURS: [&str; 4] = ["target", "Cargo.lock", ".git", ".gitignore"];

/// The folders on the way to a path.
pub(super) fn ways(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

fn foreign(folder: &Path, what: &str) -> Diagnostic {
    Diagnostic::error("foreign-file", format!("in {}, {what}", folder.display()))
        .help("a file has to be written there: move away what is there, or name another directory")
}

fn kept(folder: &Path, what: &str) -> Diagnostic {
    let message = format!("in {}, {what} since it was written; it is no longer made, and stays", folder.display());
    Diagnostic::warning("kept-file", message).help("remove it if nobody needs it")
}

/// As many paths are named.
const NAMED: usize = 5;

fn unknown(folder: &Path, others: &[String]) -> Diagnostic {
    let named = others.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let more = others.len().saturating_sub(NAMED);
    let named = if more > 0 { format!("{named} and {more} more") } else { named };
    let message =
        format!("{} was written by a version that kept no list of its files; these stay: {named}", folder.display());
    Diagnostic::warning("kept-file", message).help("remove those that an earlier generation left")
}
