//! The folder that is written to, as the caller names it, and what stands beside it while it is written.
//!
//! In: the path of the command line, whose links are followed once: they are the caller's will. Out: an [`OutputFolder`]. It refuses
//! to know what is in the folder.

use super::disk::{self, Disk, IoFault, Standing, standing};
use super::manifest::digest;
use crate::diagnostic::{Diagnostic, Failure};
use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// A longer name has no room for what is put behind it.
const LONGEST_STEM: usize = 200;

/// A folder or file that is to be written, with links followed, and the folder that it is in.
#[derive(Debug)]
pub(super) struct OutputFolder {
    /// The path, without links.
    pub path: PathBuf,
    /// What is at the path.
    pub standing: Standing,
    parent: Option<(PathBuf, OsString)>,
    made: Vec<PathBuf>,
}

impl OutputFolder {
    /// Follows the caller's links; a link that leads nowhere is refused.
    pub fn resolve(named: &Path) -> Result<Self, Failure> {
        if standing(named)? != Standing::Nothing {
            let path = disk::resolved(named)?;
            let parent = path.parent().zip(path.file_name()).map(|(parent, name)| (parent.to_owned(), name.to_owned()));
            return Ok(Self { standing: standing(&path)?, path, parent, made: Vec::new() });
        }
        let (Some(name), Some(parent)) = (named.file_name(), named.parent()) else {
            let error = ErrorKind::NotFound.into();
            return Err(IoFault::new("find", named, error).into());
        };
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        let parent = resolved_in_part(parent)?;
        let path = parent.join(name);
        Ok(Self { path, standing: Standing::Nothing, parent: Some((parent, name.to_owned())), made: Vec::new() })
    }

    /// Makes the folders above it that are not there.
    pub fn create_parents(&mut self, disk: &dyn Disk) -> Result<(), Failure> {
        let missing: Vec<PathBuf> = self.path.ancestors().skip(1).map(Path::to_owned).collect();
        let mut missing: Vec<PathBuf> = missing
            .into_iter()
            .take_while(|path| standing(path).is_ok_and(|found| found == Standing::Nothing))
            .collect();
        missing.reverse();
        for path in missing {
            match disk.create_folder(&path) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                result => result.map_err(|error| IoFault::new("make", &path, error))?,
            }
            self.made.push(path);
        }
        Ok(())
    }

    /// Takes back what [`Self::create_parents`] made, as far as it is empty.
    pub fn remove_parents(&self, disk: &dyn Disk) {
        let _ = self.made.iter().rev().try_for_each(|path| disk.remove_folder(path));
    }

    /// A path beside it, on the same file system, whose name begins with a dot and says whose it is.
    pub fn beside(&self, end: &str) -> Option<PathBuf> {
        let (parent, name) = self.parent.as_ref()?;
        let stem = if name.len() <= LONGEST_STEM { name.clone() } else { short(name) };
        let mut whole = OsString::from(".");
        whole.push(stem);
        whole.push(".telnyx-codegen.");
        whole.push(end);
        Some(parent.join(whole))
    }

    /// The folder that it is in.
    pub fn parent(&self) -> Option<&Path> {
        self.parent.as_ref().map(|(parent, _)| parent.as_path())
    }

    /// Why another folder cannot take the place of this one, if that is so: it is a mount point, or this process is in it.
    pub fn is_bound(&self) -> Result<bool, IoFault> {
        let Some(parent) = self.parent() else { return Ok(true) };
        if disk::refuse_unwritable(parent).is_err() {
            return Ok(true);
        }
        if self.standing == Standing::Nothing {
            return Ok(false);
        }
        let here = std::env::current_dir().and_then(|path| path.canonicalize());
        Ok(here.is_ok_and(|here| here.starts_with(&self.path)) || !is_like(&self.path, parent, Likeness::FileSystem)?)
    }
}

/// What two folders have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// The file system that they are on.
    FileSystem,
    /// Whose they are.
    Owner,
}

#[cfg(unix)]
pub(super) fn is_like(one: &Path, other: &Path, likeness: Likeness) -> Result<bool, IoFault> {
    use std::os::unix::fs::MetadataExt;
    let (one, other) = (disk::metadata(one)?, disk::metadata(other)?);
    Ok(match likeness {
        Likeness::FileSystem => one.dev() == other.dev(),
        Likeness::Owner => (one.uid(), one.gid()) == (other.uid(), other.gid()),
    })
}

#[cfg(not(unix))]
pub(super) fn is_like(_one: &Path, _other: &Path, _likeness: Likeness) -> Result<bool, IoFault> {
    Ok(true)
}

/// Follows links as far as the path is there; what is not there yet cannot lead up.
fn resolved_in_part(path: &Path) -> Result<PathBuf, Failure> {
    match standing(path)? {
        Standing::Nothing => {
            let up =
                || Diagnostic::error("io", format!("cannot find {}: a folder on the way is not there", path.display()));
            let (Some(Component::Normal(name)), Some(parent)) = (path.components().next_back(), path.parent()) else {
                return Err(up().into());
            };
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            Ok(resolved_in_part(parent)?.join(name))
        }
        _ => Ok(disk::resolved(path)?),
    }
}

/// A name that stands for a long one.
fn short(name: &OsStr) -> OsString {
    digest(name.as_encoded_bytes())[..32].into()
}
