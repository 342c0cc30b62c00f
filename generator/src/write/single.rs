//! One file, whole or not at all.
//!
//! In: a path of the command line, whose link is followed once: it is the caller's will. Out: the file, written aside and moved to its
//! place, in two steps, so that it can go with a folder.

use super::disk::{self, Disk, IoFault, Standing, standing};
use super::exclusive::WriteLock;
use super::folder::OutputFolder;
use super::leftover;
use crate::diagnostic::{Diagnostic, Failure};
use std::path::{Path, PathBuf};

/// A file that is written aside.
pub(super) struct SingleFile {
    output: OutputFolder,
    lock: WriteLock,
    /// Where it is written; `None` where the file is as it should be.
    aside: Option<PathBuf>,
}

impl SingleFile {
    /// Where a file is or will be; what stands there and is none is refused.
    pub fn resolve(path: &Path) -> Result<OutputFolder, Failure> {
        let output = OutputFolder::resolve(path)?;
        if matches!(output.standing, Standing::Nothing | Standing::File) {
            return Ok(output);
        }
        let message = format!("cannot write {}: it is {}", path.display(), output.standing.words());
        Err(Diagnostic::error("io", message).help("name a file").into())
    }

    /// Writes a text aside, if the file differs.
    pub fn stage(disk: &dyn Disk, path: &Path, text: &str) -> Result<Self, Failure> {
        let mut output = Self::resolve(path)?;
        output.create_parents(disk)?;
        let lock = WriteLock::acquire(&output)?;
        let mut staged = Self { output, lock, aside: None };
        match staged.write(disk, text) {
            Ok(aside) => staged.aside = aside,
            Err(failure) => {
                staged.discard(disk);
                return Err(failure);
            }
        }
        Ok(staged)
    }

    fn write(&self, disk: &dyn Disk, text: &str) -> Result<Option<PathBuf>, Failure> {
        let target = &self.output.path;
        let Some(aside) = self.output.beside("new") else { return Ok(None) };
        match standing(&aside)? {
            Standing::Nothing => {}
            Standing::File => leftover::remove_file(disk, &aside)?,
            other => {
                let message = format!("{} is in the way: it is {}", aside.display(), other.words());
                return Err(Diagnostic::error("foreign-file", message).help("move it away").into());
            }
        }
        if self.output.standing == Standing::File && disk::bytes(target)? == text.as_bytes() {
            return Ok(None);
        }
        let written =
            disk.create_file(&aside, text.as_bytes()).and_then(|()| disk.flush(&aside, std::slice::from_ref(&aside)));
        if let Err(error) = written {
            leftover::remove_file(disk, &aside).ok();
            return Err(IoFault::new("write", target, error).into());
        }
        Ok(Some(aside))
    }

    /// Moves it to its place.
    pub fn commit(self, disk: &dyn Disk) -> Result<(), Failure> {
        let target = &self.output.path;
        let moved = self.aside.as_ref().map_or(Ok(()), |aside| disk.rename(aside, target));
        let result = moved.map_err(|error| IoFault::new("write", target, error).into());
        if let (Ok(()), Some(parent)) = (&result, self.output.parent()) {
            disk.flush(parent, &[parent.to_owned()]).ok();
        }
        self.lock.release(disk);
        result
    }

    /// Leaves the file as it is.
    pub fn discard(self, disk: &dyn Disk) {
        if let Some(aside) = &self.aside {
            leftover::remove_file(disk, aside).ok();
        }
        self.lock.release(disk);
        self.output.remove_parents(disk);
    }
}
