//! Every change that the writer makes on disk, one operation each, and what it looks at before.
//!
//! In: paths. Out: the operating system's answers. Nothing here follows a link in the last part of a path. It refuses to know what is
//! written, and why; tests put a [`Disk`] in its place that fails, or dies, at the operation that they choose.

use crate::diagnostic::{Diagnostic, Failure};
use std::fs::{self, File, FileTimes, Metadata, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// What changes things on disk.
pub(super) trait Disk {
    /// Makes a folder, whose parent is there.
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Writes a file where there is nothing yet.
    fn create_file(&self, path: &Path, content: &[u8]) -> io::Result<()>;
    /// Gives a file a second name, or copies it with its times where it can have but one.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Moves a file or a folder; a file in the way is replaced.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Lets two folders change places at once.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;
    /// Removes a file or a link.
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Gives a folder these rights.
    fn permit(&self, path: &Path, permissions: Permissions) -> io::Result<()>;
    /// Returns when a power cut can no longer take these files or folders; `within` is on the file system that has them.
    fn flush(&self, within: &Path, paths: &[PathBuf]) -> io::Result<()>;
}

/// The operating system.
pub(super) struct RealDisk;

/// As many files are flushed one by one; beyond that, the whole file system at once is faster.
const FEW: usize = 16;

impl Disk for RealDisk {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn create_file(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        OpenOptions::new().write(true).create_new(true).open(path)?.write_all(content)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        if fs::hard_link(from, to).is_ok() {
            return Ok(());
        }
        let metadata = fs::symlink_metadata(from)?;
        fs::copy(from, to)?;
        let times = FileTimes::new().set_modified(metadata.modified()?);
        File::options().append(true).open(to)?.set_times(times)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    fn exchange(&self, _one: &Path, _other: &Path) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn permit(&self, path: &Path, permissions: Permissions) -> io::Result<()> {
        fs::set_permissions(path, permissions)
    }

    fn flush(&self, within: &Path, paths: &[PathBuf]) -> io::Result<()> {
        if paths.len() > FEW && flush_file_system(within)? {
            return Ok(());
        }
        paths.iter().try_for_each(|path| flush_one(path))
    }
}

#[cfg(target_os = "linux")]
fn flush_file_system(within: &Path) -> io::Result<bool> {
    rustix::fs::syncfs(File::open(within)?)?;
    Ok(true)
}

#[cfg(not(target_os = "linux"))]
fn flush_file_system(_within: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Folders cannot be opened everywhere, and some file systems flush nothing: neither is a reason to fail.
fn flush_one(path: &Path) -> io::Result<()> {
    let Ok(file) = File::open(path) else { return Ok(()) };
    match file.sync_all() {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported | ErrorKind::PermissionDenied
            ) =>
        {
            Ok(())
        }
        result => result,
    }
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing.
    Nothing,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A link, whatever it leads to.
    Link,
    /// A pipe, a socket or a device.
    Other,
}

impl Standing {
    /// What stands there, in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::File => "a file",
            Self::Folder => "a folder",
            Self::Link => "a link",
            Self::Other => "a pipe, a socket or a device",
        }
    }
}

/// What stands at a path; a link is not followed.
pub(super) fn standing(path: &Path) -> Result<Standing, IoFault> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(Standing::File),
        Ok(metadata) if metadata.is_dir() => Ok(Standing::Folder),
        Ok(metadata) if metadata.is_symlink() => Ok(Standing::Link),
        Ok(_) => Ok(Standing::Other),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(Standing::Nothing),
        Err(error) => Err(IoFault::new("read", path, error)),
    }
}

/// What is known of a folder that is there.
pub(super) fn metadata(path: &Path) -> Result<Metadata, IoFault> {
    fs::symlink_metadata(path).map_err(|error| IoFault::new("read", path, error))
}

/// The bytes of what stands as a file.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, IoFault> {
    fs::read(path).map_err(|error| IoFault::new("read", path, error))
}

/// What stands in a folder, sorted by name.
pub(super) fn entries(path: &Path) -> Result<Vec<PathBuf>, IoFault> {
    let read = || fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>();
    let mut entries = read().map_err(|error| IoFault::new("read", path, error))?;
    entries.sort();
    Ok(entries)
}

/// Whether a folder holds nothing but folders.
pub(super) fn is_hollow(path: &Path) -> Result<bool, IoFault> {
    for entry in entries(path)? {
        if standing(&entry)? != Standing::Folder || !is_hollow(&entry)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A path with every link in it followed.
pub(super) fn resolved(path: &Path) -> Result<PathBuf, IoFault> {
    fs::canonicalize(path).map_err(|error| IoFault::new("find", path, error))
}

/// Opens a file to lock it, and makes it if need be; a link is refused. What another user left is opened to be read.
pub(super) fn open_to_lock(path: &Path) -> io::Result<File> {
    match without_links(OpenOptions::new().write(true).create(true).truncate(false)).open(path) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            without_links(OpenOptions::new().read(true)).open(path)
        }
        result => result,
    }
}

#[cfg(unix)]
fn without_links(options: &mut OpenOptions) -> &mut OpenOptions {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
    options.custom_flags(i32::try_from(flags).expect("flags of open are an int"))
}

#[cfg(not(unix))]
fn without_links(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Whether files can be made and removed in a folder.
#[cfg(unix)]
pub(super) fn refuse_unwritable(path: &Path) -> Result<(), IoFault> {
    use rustix::fs::{Access, access};
    let rights = Access::WRITE_OK | Access::EXEC_OK;
    access(path, rights).map_err(|error| IoFault::new("write to", path, error.into()))
}

#[cfg(not(unix))]
pub(super) fn refuse_unwritable(_path: &Path) -> Result<(), IoFault> {
    Ok(())
}

/// An operation that failed, and where.
#[derive(Debug)]
pub(super) struct IoFault {
    verb: &'static str,
    path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl IoFault {
    /// What was tried, on what, and why it failed.
    pub fn new(verb: &'static str, path: &Path, error: io::Error) -> Self {
        Self { verb, path: path.to_owned(), error }
    }

    /// What to tell of it.
    pub fn diagnostic(&self) -> Diagnostic {
        Diagnostic::error("io", format!("cannot {} {}: {}", self.verb, self.path.display(), self.error))
    }
}

impl From<IoFault> for Failure {
    fn from(fault: IoFault) -> Self {
        fault.diagnostic().into()
    }
}
