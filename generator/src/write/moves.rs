//! The steps of a journal: each is taken once, however often it is asked for, and can be taken back.
//!
//! In: a folder, its journal and a step. Out: files that have moved. Which steps are taken already shows in what is where: a new file
//! that is not in the journal any more is in place, and an old one that is in the journal has left its place.

use super::disk::{Disk, IoFault, Standing, standing};
use super::plan::ways;
use crate::emit::OutputPath;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum JournalStep {
    /// The root of the crate says that it is not whole.
    Guard {
        /// The root.
        root: OutputPath,
        /// What it is meanwhile, in the journal.
        guard: &'static str,
    },
    /// A new file takes its place, and the old one that of the journal.
    Write(OutputPath),
    /// An old file goes to the journal.
    Remove(OutputPath),
    /// The new root takes the place of the guard.
    Unguard(OutputPath),
}

impl JournalStep {
    /// The file that is meant.
    pub fn path(&self) -> &OutputPath {
        match self {
            Self::Guard { root: path, .. } | Self::Write(path) | Self::Remove(path) | Self::Unguard(path) => path,
        }
    }
}

/// What becomes of the file that a new one takes the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OldFile {
    SetAside,
    Replaced,
}

/// Takes steps in a folder.
pub(super) struct Moves<'a> {
    disk: &'a dyn Disk,
    folder: &'a Path,
    journal: PathBuf,
    new: PathBuf,
    old: PathBuf,
}

impl<'a> Moves<'a> {
    /// No step is taken yet.
    pub fn new(disk: &'a dyn Disk, folder: &'a Path, journal: &Path) -> Self {
        Self { disk, folder, journal: journal.to_owned(), new: journal.join("new"), old: journal.join("old") }
    }

    /// Takes a step, unless it is taken.
    pub fn take(&self, step: &JournalStep) -> Result<(), IoFault> {
        let path = step.path().as_str();
        self.refuse_strange(path)?;
        match step {
            JournalStep::Guard { guard, .. } => self.put_in_place(&self.journal.join(guard), path, OldFile::SetAside),
            JournalStep::Write(_) => self.put_in_place(&self.new.join(path), path, OldFile::SetAside),
            JournalStep::Unguard(_) => self.put_in_place(&self.new.join(path), path, OldFile::Replaced),
            JournalStep::Remove(_) => self.set_aside(path),
        }
    }

    /// Removes the folders that steps have emptied.
    pub fn tidy(&self, steps: &[JournalStep]) {
        let removed = steps.iter().filter(|step| matches!(step, JournalStep::Remove(_)));
        removed.for_each(|step| self.remove_ways(step.path().as_str()));
    }

    /// Takes back every step that is taken.
    pub fn take_back(&self, steps: &[JournalStep]) -> Result<(), IoFault> {
        steps.iter().rev().try_for_each(|step| {
            let path = step.path().as_str();
            self.refuse_strange(path)?;
            match step {
                JournalStep::Guard { guard, .. } => self.put_back(path, Some(&self.journal.join(guard))),
                JournalStep::Write(_) => self.put_back(path, Some(&self.new.join(path))),
                JournalStep::Remove(_) => self.put_back(path, None),
                // What is there then goes when the guard does.
                JournalStep::Unguard(_) => Ok(()),
            }
        })
    }

    /// Moves a file of the journal to its place, unless it is there.
    fn put_in_place(&self, new: &Path, path: &str, old: OldFile) -> Result<(), IoFault> {
        if !is_there(new)? {
            return Ok(());
        }
        if old == OldFile::SetAside {
            self.set_aside(path)?;
        }
        self.make_ways(self.folder, path)?;
        self.rename(new, &self.folder.join(path))
    }

    /// Moves what came to a path back to the journal, and what was there before back to the path.
    fn put_back(&self, path: &str, new: Option<&Path>) -> Result<(), IoFault> {
        let (here, old) = (self.folder.join(path), self.old.join(path));
        if let Some(new) = new
            && !is_there(new)?
            && is_there(&here)?
        {
            self.rename(&here, new)?;
        }
        if is_there(&old)? {
            self.make_ways(self.folder, path)?;
            self.rename(&old, &here)?;
        }
        self.remove_ways(path);
        Ok(())
    }

    /// Moves what is at a path to the journal, unless something is there from an earlier try.
    fn set_aside(&self, path: &str) -> Result<(), IoFault> {
        let (here, old) = (self.folder.join(path), self.old.join(path));
        if is_there(&here)? && !is_there(&old)? {
            self.make_ways(&self.old, path)?;
            self.rename(&here, &old)?;
        }
        Ok(())
    }

    /// Makes the folders on the way to a path.
    pub fn make_ways(&self, root: &Path, path: &str) -> Result<(), IoFault> {
        for way in ways(path) {
            let way = root.join(way);
            if standing(&way)? == Standing::Nothing {
                self.disk.create_folder(&way).map_err(|error| IoFault::new("make", &way, error))?;
            }
        }
        Ok(())
    }

    /// Removes the folders on the way to a path that are empty now.
    fn remove_ways(&self, path: &str) {
        let mut ways: Vec<&str> = ways(path).collect();
        ways.reverse();
        let _ = ways.iter().try_for_each(|way| self.disk.remove_folder(&self.folder.join(way)));
    }

    /// Somebody may have put a link on the way since the plan was made.
    fn refuse_strange(&self, path: &str) -> Result<(), IoFault> {
        for way in ways(path) {
            let way = self.folder.join(way);
            match standing(&way)? {
                Standing::Folder | Standing::Nothing => {}
                other => return Err(IoFault::new("write to", &way, strange(other))),
            }
        }
        let whole = self.folder.join(path);
        match standing(&whole)? {
            Standing::File | Standing::Nothing => Ok(()),
            other => Err(IoFault::new("replace", &whole, strange(other))),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), IoFault> {
        self.disk.rename(from, to).map_err(|error| IoFault::new("write", to, error))
    }
}

fn is_there(path: &Path) -> Result<bool, IoFault> {
    Ok(standing(path)? != Standing::Nothing)
}

fn strange(found: Standing) -> io::Error {
    io::Error::new(ErrorKind::AlreadyExists, format!("{} has been put there", found.words()))
}
