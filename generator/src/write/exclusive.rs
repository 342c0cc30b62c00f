//! One generator at a time.
//!
//! In: the folder or file that is to be written. Out: a [`WriteLock`], while which no other generator writes there. The operating
//! system holds it for the process, so that one which is killed blocks nobody; its file is removed at the end, or by the next one.

use super::disk::{self, Disk, IoFault};
use super::folder::OutputFolder;
use crate::diagnostic::{Diagnostic, Failure};
use fs4::{FileExt, TryLockError};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Another generator takes a second or two.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(20);

/// The right to write.
pub(super) struct WriteLock {
    path: Option<PathBuf>,
    /// Closing it ends the right.
    _file: Option<File>,
}

impl WriteLock {
    /// Waits for the right to write there.
    pub fn acquire(output: &OutputFolder) -> Result<Self, Failure> {
        let since = Instant::now();
        loop {
            let (path, file) = open(output)?;
            let Some(file) = file else { return Ok(Self { path: None, _file: None }) };
            match FileExt::try_lock(&file) {
                Ok(()) if path.as_deref().is_none_or(|path| is_at(&file, path)) => {
                    return Ok(Self { path, _file: Some(file) });
                }
                // The one that had it has removed the file meanwhile.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(busy(&output.path)),
                // A file system without locks: then nobody has any.
                Err(TryLockError::Error(_)) => return Ok(Self { path, _file: None }),
            }
        }
    }

    /// Gives the right back.
    pub fn release(self, disk: &dyn Disk) {
        if let Some(path) = &self.path {
            disk.remove_file(path).ok();
        }
    }
}

/// The file that is locked, and its path if it is made for that; where none can be made, the folder itself.
fn open(output: &OutputFolder) -> Result<(Option<PathBuf>, Option<File>), Failure> {
    let is_free = |path: &PathBuf| path.parent().is_some_and(|parent| disk::refuse_unwritable(parent).is_ok());
    match output.beside("lock").filter(is_free) {
        Some(path) => match disk::open_to_lock(&path) {
            Ok(file) => Ok((Some(path), Some(file))),
            Err(error) => Err(IoFault::new("lock", &path, error).into()),
        },
        None => Ok((None, File::open(&output.path).ok())),
    }
}

/// Whether this is the file that has the name now.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |known: std::fs::Metadata| {
        disk::metadata(path).is_ok_and(|found| (known.dev(), known.ino()) == (found.dev(), found.ino()))
    };
    file.metadata().is_ok_and(same)
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

fn busy(path: &Path) -> Failure {
    let message = format!("another generator is writing to {}", path.display());
    Diagnostic::error("busy", message)
        .help("run this again when it is done; one that was killed is no hindrance")
        .into()
}
